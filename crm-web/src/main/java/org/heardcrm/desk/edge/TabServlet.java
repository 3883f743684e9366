package org.heardcrm.desk.edge;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.heardcrm.desk.application.KeepingTabs;
import org.heardcrm.tickets.TicketId;

/** Closes a tab of the left bar. Whoever closes the exception before them goes back to the list. */
@WebServlet("/desk/tabs")
public class TabServlet extends DeskServlet {

    private static final long serialVersionUID = 1L;

    private static final String LIST = "/tickets/workspace.xhtml";

    @Inject
    private transient KeepingTabs tabs;

    @Override
    protected void writing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        tabs.close(TicketId.parse(String.valueOf(request.getParameter("close"))));
        if ("true".equals(request.getParameter("quietly"))) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendRedirect(LIST);
        }
    }
}
