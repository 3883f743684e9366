package org.heardcrm.members.access.edge;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import java.util.Set;
import org.heardcrm.platform.application.HouseAddress;

/** The session lives in a cookie that no script reads and no other house sends, and ends after a working day's silence. */
@WebListener
public class SessionCookie implements ServletContextListener {

    private static final int IDLE_MINUTES = 8 * 60;

    @Inject
    private HouseAddress house;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        ServletContext application = start.getServletContext();
        application.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        application.setSessionTimeout(IDLE_MINUTES);
        SessionCookieConfig cookie = application.getSessionCookieConfig();
        cookie.setName("HEARD_SESSION");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(house.isSecure());
        cookie.setAttribute("SameSite", "Lax"); // glassfish-web.xml says it again, for this server
    }
}
