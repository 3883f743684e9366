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
import org.jspecify.annotations.Nullable;

/** Promises that still wait to be kept, the earliest first: overdue ones stand on top until somebody settles them. */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class PressingPromises {

    private static final String PENDING = """
            select p.ticket_id, t.number, t.state, t.summary, a.name as account, p.sentence, p.due_at, o.name as owner
            from promise p
            join exception_ticket t on t.id = p.ticket_id
            join account a on a.id = t.account_id
            left join member o on o.id = t.owner_id
            where p.kept_at is null and p.released_at is null and p.due_at < ? and t.closed_at is null
                and not t.put_away
            """;

    private static final String IN_ORDER = " order by p.due_at, p.ticket_id, p.seq limit ?";

    @Inject
    private Sql sql;

    /**
     * One promise and the exception it was made in.
     *
     * @param ticket the exception's identifier
     * @param owner who carries the exception, or null
     */
    public record Pressing(
            String ticket,
            String number,
            String state,
            String summary,
            String account,
            String sentence,
            Instant dueAt,
            @Nullable String owner) {}

    /** Of the whole firm. */
    public List<Pressing> dueBefore(Instant end, int most) {
        return sql.all(PENDING + IN_ORDER, PressingPromises::pressing, end, most);
    }

    /** Those that a member gave, or that stand in the exceptions the member carries. */
    public List<Pressing> dueBefore(Instant end, Author member, int most) {
        return sql.all(
                PENDING + " and (t.owner_id = ? or p.by_kind = 'MEMBER' and p.by_id = ?)" + IN_ORDER,
                PressingPromises::pressing,
                end,
                member.id(),
                member.id(),
                most);
    }

    private static Pressing pressing(Row row) {
        return new Pressing(
                row.text("ticket_id"),
                "EX-" + row.number("number"),
                row.text("state"),
                row.text("summary"),
                row.text("account"),
                row.text("sentence"),
                row.instant("due_at"),
                row.textOrNull("owner"));
    }
}
