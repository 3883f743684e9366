package org.heardcrm.tickets.application;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Unreadable;
import org.heardcrm.platform.application.Conditions;
import org.jspecify.annotations.Nullable;

/** The exceptions that ask for the same next step, each in the order in which it is worked on. */
public enum Queue {
    /** Carried by the member who asks, and something is still to be done. */
    MINE("-updatedAt"),
    /** Carried by nobody. */
    UNOWNED("reportedAt"),
    /** The client's last word has no answer; who waits longest comes first. */
    WAITING("waitingSince"),
    /** A promise is neither kept nor released; the earliest comes first, overdue or not. */
    DUE("nextDueAt"),
    /** Not closed, and the member who asks has joined its swarm, or covers for its owner. */
    SWARMS("-updatedAt"),
    /** Resolved, and the client has not said a word since. */
    RESOLVED_SILENT("-updatedAt"),
    ALL("-updatedAt");

    /** Where a member helps: found from the few rows of theirs, and not from all exceptions. */
    static final String HELPED =
            "t.id in (select ticket_id from helper where member_id = ? and state = 'JOINED' union all"
                    + " select id from exception_ticket where cover_id = ? and coalesce(cover_until, 'infinity') > ?)";

    private final String sort;

    Queue(String sort) {
        this.sort = sort;
    }

    /** As addresses spell it: {@code resolved-silent}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws Unreadable when no queue has this word */
    public static Queue of(String word) {
        return Stream.of(values())
                .filter(queue -> queue.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Unreadable("queue", Sentence.of("queue", "There is no queue “{0}”.", word)));
    }

    /** As {@link TicketQueue#read} takes it. */
    public String sort() {
        return sort;
    }

    void narrow(Conditions where, @Nullable Long asking, Instant now) {
        switch (this) {
            case MINE ->
                where.and(
                        "t.owner_id = ? and t.closed_at is null and (t.resolved_at is null or t.waiting_since is not null)",
                        asking);
            case UNOWNED -> where.and("t.owner_id is null and t.closed_at is null");
            case WAITING -> where.and("coalesce(t.waiting_since, 'infinity') < 'infinity'");
            case DUE -> where.and("coalesce(t.next_due_at, 'infinity') < 'infinity'");
            case SWARMS -> where.and("t.closed_at is null and " + HELPED, asking, asking, now);
            case RESOLVED_SILENT -> where.and("t.state = 'RESOLVED' and t.quiet_since = t.resolved_at");
            case ALL -> {
                // nothing is left out
            }
        }
    }
}
