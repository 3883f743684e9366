package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.TicketState;
import org.jspecify.annotations.Nullable;

/**
 * Exceptions that read like one: they share its rarer words in summary and goal, or letters of its summary. A word says
 * the more the fewer exceptions have it (inverse document frequency); one that more than {@value #COMMON} have says
 * nothing and is not followed, so that the work stays the same however many exceptions there are. What was solved comes
 * before what was not, if they are equally like.
 */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class LikeExceptions {

    /** The most that are found, the likest first. */
    public static final int MOST = 8;

    private static final int COMMON = 2_000;
    private static final int LONGEST = 600;

    /**
     * The words, how many exceptions have each, what they weigh; then those that share most, told apart by letters. One
     * shared word in ten thousand tells less than two in a hundred: the floor asks for more than a chance word.
     */
    private static final String LIKE = """
            with asked as (select heard_fold(?) as typed, ?::bigint as except_id),
            word as materialized (
                select distinct lexeme from asked, unnest(to_tsvector('simple', typed))
                where length(lexeme) > 2 limit 24),
            found as materialized (
                select w.lexeme, t.id from word w cross join lateral (
                    select id from exception_ticket
                    where search @@ (quote_literal(w.lexeme)::tsquery) limit %1$d) t),
            weight as (
                select lexeme, ln((select greatest(max(reltuples), 1) from pg_class
                        where oid = 'exception_ticket'::regclass) / count(*) + 1) as says
                from found group by lexeme having count(*) < %1$d),
            shares as (
                select f.id, sum(w.says) as says, count(*) as shared
                from found f join weight w using (lexeme)
                where f.id is distinct from (select except_id from asked)
                group by f.id order by says desc, f.id desc limit 60)
            select t.id, t.number, t.state, t.account_id, a.name as account_name, t.summary, t.resolution,
                t.resolved_at, t.reported_at
            from shares s join exception_ticket t on t.id = s.id join account a on a.id = t.account_id, asked
            where not t.put_away and (s.shared > 1 or similarity(heard_fold(t.summary), typed) >= 0.2)
            order by s.says * (1 + similarity(heard_fold(t.summary), typed))
                    * case when t.resolution is null then 1 else 1.2 end desc, t.id desc
            limit %2$d""".formatted(COMMON, MOST);

    @Inject
    private Sql sql;

    /** @param words a summary as it is being typed; of very long ones the beginning counts */
    public List<LikeTicket> to(String words) {
        return like(words, null);
    }

    /** @throws NotFound when there is no such exception */
    public List<LikeTicket> to(TicketId id) {
        String words = sql.one(
                        "select summary || ' ' || coalesce(goal, '') as words from exception_ticket where id = ?",
                        row -> row.text("words"),
                        id)
                .orElseThrow(() -> NotFound.of("This exception"));
        return like(words, id);
    }

    private List<LikeTicket> like(String words, @Nullable TicketId except) {
        String beginning = words.substring(0, Math.min(LONGEST, words.length()));
        return beginning.isBlank() ? List.of() : sql.all(LIKE, LikeExceptions::view, beginning, except);
    }

    private static LikeTicket view(Row row) {
        return new LikeTicket(
                row.text("id"),
                "EX-" + row.number("number"),
                row.oneOf(TicketState.class, "state"),
                new TicketView.Named(row.text("account_id"), row.text("account_name")),
                row.text("summary"),
                row.textOrNull("resolution"),
                row.instantOrNull("resolved_at"),
                row.instant("reported_at"));
    }
}
