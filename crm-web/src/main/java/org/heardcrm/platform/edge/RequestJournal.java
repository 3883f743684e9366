package org.heardcrm.platform.edge;

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
        Level level = SecurityHeaders.isStatic(request.getRequestURI()) ? Level.FINE : Level.INFO;
        if (LOG.isLoggable(level)) {
            LOG.log(level, line(request));
        }
        RequestIds.end();
    }

    private static String line(HttpServletRequest request) {
        @Nullable Object template = request.getAttribute(RequestPath.TEMPLATE);
        @Nullable Object status = request.getAttribute(RequestPath.STATUS);
        @Nullable Object began = request.getAttribute(BEGAN);
        long millis = began instanceof Long nanos ? (System.nanoTime() - nanos) / 1_000_000 : -1;
        return request.getMethod() + " " + (template == null ? RequestPath.shown(request) : template) + " "
                + (status == null ? "-" : status) + " " + millis + " ms";
    }
}
