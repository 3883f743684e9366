package org.heardcrm.desk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.heardcrm.desk.Watch;
import org.heardcrm.desk.application.LiveNews.AllPresent;
import org.heardcrm.desk.application.LiveNews.PresenceChanged;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Listing;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.TicketId;

/** Who is at which exception now, each member once however many pages they have open. */
@ApplicationScoped
public class Presences {

    private static final String SELECT = """
            select p.ticket_id, m.id, m.name, bool_or(p.writing) as writing
            from presence p join member m on m.id = p.member_id
            where p.seen_at > ?
            """;

    private static final String BY_TICKET =
            " group by p.ticket_id, m.id, m.name order by p.ticket_id, min(m.name), m.id";

    /** Each once at an exception, however many pages they have open there. */
    private static final String MEMBERS = "(select ticket_id, member_id, bool_or(writing) as writing,"
            + " max(seen_at) as seen_at from presence group by ticket_id, member_id) p join member m on m.id = p.member_id";

    @Inject
    private Sql sql;

    @Inject
    private HeardClock clock;

    /** Somebody at an exception. */
    public record Present(String id, String name, boolean writing) {}

    /** At all exceptions at which somebody is. */
    public AllPresent everywhere() {
        return new AllPresent(byTicket(sql.all(SELECT + BY_TICKET, Presences::row, Watch.since(clock.instant()))));
    }

    /** At these; also where nobody is. */
    public List<PresenceChanged> at(Collection<String> tickets) {
        long[] ids = tickets.stream().mapToLong(Long::parseLong).toArray();
        List<At> found = sql.all(
                SELECT + " and p.ticket_id = any (?)" + BY_TICKET, Presences::row, Watch.since(clock.instant()), ids);
        return tickets.stream()
                .map(ticket -> new PresenceChanged(ticket, whoIsAt(ticket, found)))
                .toList();
    }

    /** A part of those at one, in the order of their names. */
    public Slice<Present> read(TicketId ticket, ListRequest request) {
        return new Listing<>("m.id, m.name, p.writing", MEMBERS, "m.id", Presences::present)
                .sort("name", "m.name", "text")
                .read(
                        sql,
                        request,
                        new Conditions()
                                .and("p.ticket_id = ?", ticket)
                                .and("p.seen_at > ?", Watch.since(clock.instant())));
    }

    private record At(String ticket, Present who) {}

    private static At row(Row row) {
        return new At(row.text("ticket_id"), present(row));
    }

    private static Present present(Row row) {
        return new Present(row.text("id"), row.text("name"), row.is("writing"));
    }

    private static List<PresenceChanged> byTicket(List<At> rows) {
        return rows.stream()
                .map(At::ticket)
                .distinct()
                .map(ticket -> new PresenceChanged(ticket, whoIsAt(ticket, rows)))
                .toList();
    }

    private static List<Present> whoIsAt(String ticket, List<At> rows) {
        return rows.stream()
                .filter(row -> row.ticket.equals(ticket))
                .map(At::who)
                .toList();
    }
}
