package org.heardcrm.platform.edge;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Opens and closes a request, before the login looks at it and after everything was answered: gives it its identifier
 * and writes its one line, {@code method path status milliseconds}, without query, body or token.
 */
@WebListener
public class RequestJournal implements ServletRequestListener {

    private static final Logger LOG = Logger.getLogger("org.heardcrm.access");
    private static final String BEGAN = "org.heardcrm.began";

    @Inject
    private RequestMetrics metrics;

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        HttpServletRequest request = (HttpServletRequest) event.getServletRequest();
        RequestIds.begin(request.getHeader(RequestIds.HEADER));
        request.setAttribute(RequestIds.ATTRIBUTE, RequestIds.current());
        request.setAttribute(BEGAN, System.nanoTime());
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        HttpServletRequest request = (HttpServletRequest) event.getServletRequest();
        metrics.answered(request, nanos(request) / 1e9);
        Level level = SecurityHeaders.isStatic(request.getRequestURI()) ? Level.FINE : Level.INFO;
        if (LOG.isLoggable(level)) {
            LOG.log(level, line(request));
        }
        RequestIds.end();
    }

    private static String line(HttpServletRequest request) {
        @Nullable Object template = request.getAttribute(RequestPath.TEMPLATE);
        @Nullable Object status = request.getAttribute(RequestPath.STATUS);
        return request.getMethod() + " " + (template == null ? RequestPath.shown(request) : template) + " "
                + (status == null ? "-" : status) + " " + nanos(request) / 1_000_000 + " ms";
    }

    private static long nanos(HttpServletRequest request) {
        return request.getAttribute(BEGAN) instanceof Long began ? System.nanoTime() - began : 0;
    }
}
