package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Sql;

/**
 * How much there is of a member's own. Queues of the whole firm are not counted: their number would be read through from
 * end to end, and it says nothing about what to do next.
 */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class QueueCounts {

    /** Further than this nobody counts. */
    public static final int MOST = 999;

    @Inject
    private Sql sql;

    @Inject
    private HeardClock clock;

    /**
     * A number of exceptions.
     *
     * @param shown 0 to {@link #MOST}
     * @param more whether there are more than that
     */
    public record Count(int shown, boolean more) {

        public static Count of(long found) {
            return new Count((int) Math.min(found, MOST), found > MOST);
        }

        @Override
        public String toString() {
            return shown + (more ? "+" : "");
        }
    }

    /** How many exceptions stand in the member's own queue; read from that queue's index alone. */
    public Count mine(Author member) {
        return mine(member, clock.instant());
    }

    /** The same as of an instant. */
    public Count mine(Author member, Instant now) {
        Conditions where = new Conditions();
        Queue.MINE.narrow(where, member.id(), now);
        return count(where);
    }

    /** In how many of the member's snoozed exceptions the client has written since. */
    public Count newsOfSnoozed(Author member) {
        Conditions where = new Conditions();
        Queue.SNOOZED.narrow(where, null, clock.instant());
        return count(where.and("t.owner_id = ? and t.snooze_news_at is not null", member.id()));
    }

    private Count count(Conditions where) {
        return sql.one(
                        "select count(*) as found from (select 1 from exception_ticket t" + where.where() + " limit "
                                + (MOST + 1) + ") one",
                        row -> Count.of(row.number("found")),
                        where.parameters())
                .orElseThrow();
    }
}
