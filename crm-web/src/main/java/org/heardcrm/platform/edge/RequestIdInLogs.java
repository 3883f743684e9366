package org.heardcrm.platform.edge;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Puts the request's identifier before every line that its thread writes, whoever writes it and whatever the server's
 * own log format is.
 */
@WebListener
public class RequestIdInLogs implements ServletContextListener {

    private final List<Handler> handlers = new ArrayList<>();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            handler.setFilter(new Marker(handler.getFilter()));
            handlers.add(handler);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        handlers.stream()
                .filter(handler -> handler.getFilter() instanceof Marker)
                .forEach(handler -> handler.setFilter(((Marker) handler.getFilter()).before));
    }

    /** Marks a record once, however many handlers see it. */
    static final class Marker implements Filter {

        private final @Nullable Filter before;

        Marker(@Nullable Filter before) {
            this.before = before;
        }

        @Override
        public boolean isLoggable(LogRecord entry) {
            String id = RequestIds.current();
            String mark = "[" + id + "] ";
            String message = entry.getMessage();
            if (!id.equals("-") && message != null && !message.startsWith(mark)) {
                entry.setMessage(mark + message);
            }
            return before == null || before.isLoggable(entry);
        }
    }
}
