package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.EventType;
import org.jspecify.annotations.Nullable;

/** What others did last in the exceptions that a member carries: until the member does something there, it is news. */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class TicketNews {

    private static final int PREVIEW = 160;

    @Inject
    private Sql sql;

    /**
     * The last thing that happened in an exception.
     *
     * @param ticket the exception's identifier
     * @param words the beginning of what was said, or null when nothing was
     */
    public record News(
            String ticket,
            String number,
            String state,
            String summary,
            String account,
            EventType what,
            Instant at,
            @Nullable String words) {}

    /** The latest first. */
    public List<News> of(Author member, int most) {
        return sql.all("""
                select t.id, t.number, t.state, t.summary, a.name as account, e.type, e.at, left(m.body, ?) as words
                from exception_ticket t
                join account a on a.id = t.account_id
                join ticket_event e on e.ticket_id = t.id and e.seq = t.last_seq
                left join message m on m.ticket_id = t.id and m.seq = e.seq
                where t.owner_id = ? and t.closed_at is null and not t.put_away and not (e.by_kind = 'MEMBER' and e.by_id = ?)
                order by t.updated_at desc, t.id desc
                limit ?
                """, TicketNews::news, PREVIEW, member.id(), member.id(), most);
    }

    private static News news(Row row) {
        return new News(
                row.text("id"),
                "EX-" + row.number("number"),
                row.text("state"),
                row.text("summary"),
                row.text("account"),
                row.oneOf(EventType.class, "type"),
                row.instant("at"),
                row.textOrNull("words"));
    }
}
