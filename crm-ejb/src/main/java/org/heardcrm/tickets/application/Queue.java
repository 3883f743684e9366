package org.heardcrm.tickets.application;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Unreadable;
import org.heardcrm.platform.application.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * The exceptions that ask for the same next step, each in the order in which it is worked on. What belongs to a queue is
 * read off columns that the events keep, word for word as the queue's partial index says it: so the index gives members
 * and order at once, and nobody's queue depends on how many exceptions there are.
 *
 * <p>What is snoozed stands in {@link #SNOOZED} and {@link #ALL} until its time, whatever the client writes meanwhile
 * (their word is its news there), and then comes back on top of {@link #MINE}; when the client says that it is not fine it
 * comes back at once. Only its promises do not wait: they stand in {@link #DUE} all the time. What is put away stands in
 * {@link #ALL} alone.
 */
public enum Queue {
    /**
     * Carried by the member who asks, and something is still to be done: a closed one whose client wrote again, or which
     * somebody wanted to look at again, belongs to it, too. What changed or came back last comes first.
     */
    MINE("-activeAt", "t.owner_id = ? and " + Words.TO_DO + " and " + Words.AWAKE),
    /** Carried by nobody. */
    UNOWNED("reportedAt", "t.owner_id is null and t.closed_at is null and " + Words.AWAKE),
    /** The client's last word has no answer; who waits longest comes first. */
    WAITING("waitingSince", "t.waiting_since is not null and " + Words.AWAKE),
    /** A promise is neither kept nor released; the earliest comes first, overdue or not. */
    DUE("nextDueAt", "t.next_due_at is not null and not t.put_away"),
    /** It is our turn, nobody asks for anything, nothing is promised or planned; what lay longest comes first. */
    NO_NEXT_STEP("updatedAt", Words.WITHOUT_STEP + " and " + Words.AWAKE),
    /** Not before a time; what is back first comes first. */
    SNOOZED(
            "snoozedUntil",
            "t.snoozed_until is not null and coalesce(t.snoozed_until, 'infinity') > ? and not t.put_away"),
    /** Not closed, and the member who asks has joined its swarm, or covers for its owner. */
    SWARMS("-updatedAt", "t.closed_at is null and not t.put_away and " + Words.HELPED),
    /** Resolved, and the client has not said a word since. */
    RESOLVED_SILENT("-updatedAt", "t.state = 'RESOLVED' and t.quiet_since = t.resolved_at and " + Words.AWAKE),
    ALL("-updatedAt", "");

    /** Where a member helps, or covers for the owner: the member twice, and an instant. */
    static final String HELPED = Words.HELPED;

    private final String sort;
    private final String members;

    Queue(String sort, String members) {
        this.sort = sort;
        this.members = members;
    }

    /** What several conditions are made of; the indexes of V13 say the same. */
    private static final class Words {
        private static final String TO_DO =
                "(t.waiting_since is not null or t.state in ('OPEN', 'WORKING', 'WAITING_ON_CLIENT')"
                        + " or t.snoozed_until is not null)";
        private static final String WITHOUT_STEP =
                "t.state in ('OPEN', 'WORKING') and t.waiting_since is null and t.next_due_at is null"
                        + " and t.open_steps = 0";
        /** Found from the few rows of a member's own, and not from all exceptions. */
        private static final String HELPED =
                "t.id in (select ticket_id from helper where state = 'JOINED' and member_id = ? union all select id"
                        + " from exception_ticket where cover_id = ? and coalesce(cover_until, 'infinity') > ?)";

        private static final String AWAKE = "not t.put_away and coalesce(t.snoozed_until, '-infinity') <= ?";
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

    /** The order in which it is worked on, as {@link TicketQueue#read} takes it. */
    public String sort() {
        return sort;
    }

    /** Whether its members are those of whoever asks. */
    public boolean isOnesOwn() {
        return this == MINE || this == SWARMS;
    }

    /** @param asking the member whose own queue is meant, or null */
    void narrow(Conditions where, @Nullable Long asking, Instant now) {
        if (this == SWARMS) {
            where.and(members, asking, asking, now);
        } else if (this == MINE) {
            where.and(members, asking, now);
        } else if (isOfAnInstant()) {
            where.and(members, now);
        } else if (!members.isEmpty()) {
            where.and(members);
        }
    }

    /** Whether an exception {@code t} stands in it at {@code ?}; one's own is everybody's own. */
    String holds() {
        return members.isEmpty() ? "true" : members.replaceAll("(owner_id|member_id|cover_id) = \\?", "$1 is not null");
    }

    /** Whether its members change with the clock. */
    boolean isOfAnInstant() {
        return holds().contains("?");
    }
}
