package org.heardcrm.tickets.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heardcrm.platform.Forbidden;
import org.heardcrm.platform.HeardFailure;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.tickets.SavedViewId;
import org.heardcrm.tickets.TicketColumn;
import org.heardcrm.tickets.application.Queue;
import org.heardcrm.tickets.application.SavedViewList;
import org.heardcrm.tickets.application.TicketCsv;
import org.heardcrm.tickets.application.TicketFilters;
import org.jspecify.annotations.Nullable;

/** The workspace's list as a file: the same address, with the columns of the view that is open. */
@WebServlet("/tickets/exceptions.csv")
public class QueueCsvServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TicketCsv csv;

    @Inject
    private transient SavedViewList views;

    @Inject
    private transient WorkspaceAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            TicketCsv.Begun file = csv.begin(asked(request), columns(request.getParameter("view")));
            response.setContentType("text/csv;charset=UTF-8;header=present");
            response.setHeader("Content-Disposition", "attachment; filename=\"exceptions.csv\"");
            file.writeTo(response.getOutputStream());
        } catch (Forbidden forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (HeardFailure unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, unreadable.sentence());
        }
    }

    private ListRequest asked(HttpServletRequest request) {
        Map<String, String> filters = new TreeMap<>();
        filters.put(TicketFilters.QUEUE, Queue.MINE.word());
        address.getNames().stream()
                .filter(address::isFilter)
                .filter(name -> said(request, name) != null)
                .forEach(name -> filters.put(name, request.getParameter(name)));
        return new ListRequest(filters, said(request, "sort"), ListRequest.MOST, null);
    }

    private List<TicketColumn> columns(@Nullable String view) {
        return view == null || view.isEmpty()
                ? List.of()
                : views.byId(SavedViewId.parse(view)).details().columns();
    }

    private static @Nullable String said(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }
}
