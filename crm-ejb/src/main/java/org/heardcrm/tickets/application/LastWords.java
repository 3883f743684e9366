package org.heardcrm.tickets.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.MessageKind;

/**
 * What was said last in each of many exceptions, notes apart. It is looked up for the rows that a page shows, after they
 * are found: the key of a message gives it without reading what was said before, and the queue's own query stays as it is.
 */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class LastWords {

    /** In characters, the mark that there is more included. */
    private static final int LONGEST = 140;

    /** Much of a long message can be blanks; its beginning is enough to fill a line. */
    private static final int READ = 600;

    private static final String SELECT = """
            select t.id, m.kind, case when length(m.line) > %1$d then left(m.line, %1$d - 1) || '…' else m.line end as line
            from unnest(?) as t (id) cross join lateral (
                select kind, btrim(regexp_replace(left(body, %2$d), '\\s+', ' ', 'g')) as line from message
                where ticket_id = t.id and kind <> 'NOTE' order by seq desc limit 1) m""".formatted(LONGEST, READ);

    @Inject
    private Sql sql;

    /**
     * The beginning of a message.
     *
     * @param words one line of at most 140 characters, ending in "…" where there is more
     */
    public record Line(MessageKind kind, String words) {}

    private record Found(String ticket, Line line) {}

    /** By the exception's identifier; those in which nothing was said are missing. */
    public Map<String, Line> of(Collection<TicketView> tickets) {
        long[] ids =
                tickets.stream().map(TicketView::id).mapToLong(Long::parseLong).toArray();
        return sql
                .all(
                        SELECT,
                        row -> new Found(
                                row.text("id"), new Line(row.oneOf(MessageKind.class, "kind"), row.text("line"))),
                        (Object) ids)
                .stream()
                .collect(toMap(Found::ticket, Found::line));
    }
}
