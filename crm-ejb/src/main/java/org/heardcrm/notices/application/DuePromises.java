package org.heardcrm.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.heardcrm.notices.Notice;
import org.heardcrm.notices.Reminder;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;

/** Promises come due: their owners, or those who gave them, are to know in time. */
@ApplicationScoped
class DuePromises {

    /** Told already are left out here, since the same ones come due every ten seconds for an hour. */
    private static final String COMING_DUE = """
            select p.ticket_id, p.seq, p.made_at, p.due_at, x.member
            from promise p
            join exception_ticket t on t.id = p.ticket_id
            cross join lateral (select coalesce(t.owner_id, case when p.by_kind = 'MEMBER' then p.by_id end) as member) x
            where p.kept_at is null and p.released_at is null and p.due_at > ? and p.due_at <= ?
              and t.closed_at is null and x.member is not null
            order by p.due_at
            """;

    @Inject
    private Sql sql;

    /** A notice, and when it is time for it. */
    private record Coming(Notice notice, Instant at) {}

    /** What members are to be reminded of by now, each as often as this is asked until it is due. */
    List<Notice> by(Instant now) {
        return sql.all(COMING_DUE, DuePromises::coming, now, now.plus(Reminder.AHEAD)).stream()
                .filter(coming -> !coming.at.isAfter(now))
                .map(Coming::notice)
                .toList();
    }

    private static Coming coming(Row row) {
        Instant due = row.instant("due_at");
        return new Coming(
                Notice.ofDueTime(row.number("member"), row.number("ticket_id"), row.number("seq"), due),
                Reminder.of(row.instant("made_at"), due));
    }
}
