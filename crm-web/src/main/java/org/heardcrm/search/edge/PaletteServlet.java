package org.heardcrm.search.edge;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heardcrm.accounts.application.AccountRow;
import org.heardcrm.accounts.application.AccountSearch;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.rest.JsonBinding;
import org.heardcrm.tickets.application.TicketQueue;
import org.heardcrm.tickets.application.TicketView;

/** What the palette of a page finds while somebody types: exceptions and accounts, a few of each, as the member may. */
@WebServlet("/palette")
public class PaletteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 6;
    private static final int LONGEST = 200;

    @Inject
    private transient AccountSearch accounts;

    @Inject
    private transient TicketQueue tickets;

    @Inject
    private transient CurrentCaller caller;

    /**
     * Something to go to.
     *
     * @param kind {@code exception} or {@code account}
     * @param to the path of its page
     */
    public record Found(String kind, String name, String to) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(UTF_8.name());
        String words = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
        String meant = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(JsonBinding.jsonb().toJson(find(meant)).getBytes(UTF_8));
    }

    private List<Found> find(String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        ListRequest fitting = ListRequest.first(MOST, Map.of("q", words));
        Stream<Found> exceptions = caller.get().may(Right.READ_TICKETS)
                ? tickets.read(fitting).items().stream().map(PaletteServlet::found)
                : Stream.empty();
        Stream<Found> clients = caller.get().may(Right.READ_ACCOUNTS)
                ? accounts.find(fitting).items().stream().map(PaletteServlet::found)
                : Stream.empty();
        return Stream.concat(exceptions, clients).toList();
    }

    private static Found found(TicketView ticket) {
        return new Found(
                "exception",
                ticket.number() + " " + ticket.summary() + " · "
                        + ticket.account().name(),
                "/tickets/workspace.xhtml?id=" + ticket.id());
    }

    private static Found found(AccountRow account) {
        return new Found("account", account.details().name(), "/accounts/account.xhtml?id=" + account.id());
    }
}
