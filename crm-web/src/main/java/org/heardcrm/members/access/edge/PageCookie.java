package org.heardcrm.members.access.edge;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.heardcrm.platform.application.DataFolder;
import org.heardcrm.platform.application.PublicAddress;

/**
 * What a node keeps of open pages is found by a cookie that bears this node's name: a browser that comes to several nodes
 * finds on each what it left there. Who somebody is stands in {@link LoginCookie}.
 */
@WebListener
public class PageCookie implements ServletContextListener {

    /** For who is not in: a page may keep something for a moment, but strangers shall not fill the memory. */
    private static final int STRANGERS_IDLE_MINUTES = 10;

    @Inject
    private PublicAddress address;

    @Inject
    private DataFolder folder;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        ServletContext application = start.getServletContext();
        application.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        application.setSessionTimeout(STRANGERS_IDLE_MINUTES);
        SessionCookieConfig cookie = application.getSessionCookieConfig();
        cookie.setName("HEARD_PAGES_" + nodeName());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(address.isSecure());
        cookie.setAttribute("SameSite", "Lax"); // glassfish-web.xml says it again, for this server
    }

    /** The same after every start, and another one for another machine or another data folder. */
    private String nodeName() {
        return Integer.toHexString((machine() + " " + folder.at("")).hashCode());
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "";
        }
    }
}
