package org.heardcrm.platform.rest.doorstep;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Puts the doorstep in front of every listener of the server while Heard runs. */
@WebListener
public class Doorkeeper implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(Doorkeeper.class.getName());

    private @Nullable Runnable leave;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            leave = GrizzlyListeners.guard();
        } catch (ReflectiveOperationException | LinkageError | RuntimeException otherServer) {
            LOG.log(Level.INFO, "This server answers unreadable request lines in its own way: {0}", otherServer);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (leave != null) {
            leave.run();
        }
    }
}
