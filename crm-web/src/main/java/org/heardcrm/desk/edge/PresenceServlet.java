package org.heardcrm.desk.edge;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.heardcrm.desk.application.BeingPresent;
import org.heardcrm.tickets.TicketId;

/** An open page says every 15 seconds that somebody is there, and at once when they begin to write or leave. */
@WebServlet("/desk/live/presence")
public class PresenceServlet extends DeskServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BeingPresent present;

    @Override
    protected void writing(HttpServletRequest request, HttpServletResponse response) {
        TicketId ticket = TicketId.parse(String.valueOf(request.getParameter("ticket")));
        String page = OpenPage.of(request.getParameter("page"));
        if ("true".equals(request.getParameter("leaves"))) {
            present.leave(ticket, page);
        } else {
            present.beat(ticket, page, "true".equals(request.getParameter("writes")));
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
