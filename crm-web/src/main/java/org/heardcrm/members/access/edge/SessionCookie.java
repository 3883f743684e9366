package org.heardcrm.members.access.edge;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import java.util.Set;
import org.heardcrm.platform.application.PublicAddress;

/** The session lives in a cookie that no script reads and no other house sends; {@link SignedIn} makes it last. */
@WebListener
public class SessionCookie implements ServletContextListener {

    /** For who is not in: a page may keep something for a moment, but strangers shall not fill the memory. */
    private static final int STRANGERS_IDLE_MINUTES = 10;

    @Inject
    private PublicAddress address;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        ServletContext application = start.getServletContext();
        application.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        application.setSessionTimeout(STRANGERS_IDLE_MINUTES);
        SessionCookieConfig cookie = application.getSessionCookieConfig();
        cookie.setName("HEARD_SESSION");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(address.isSecure());
        cookie.setAttribute("SameSite", "Lax"); // glassfish-web.xml says it again, for this server
    }
}
