package org.heardcrm.tickets;

import static org.heardcrm.tickets.TicketState.CLOSED;
import static org.heardcrm.tickets.TicketState.OPEN;
import static org.heardcrm.tickets.TicketState.RESOLVED;
import static org.heardcrm.tickets.TicketState.WAITING_ON_CLIENT;
import static org.heardcrm.tickets.TicketState.WORKING;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the act × state table: in which states an act may be done. What state it leads to is not written here a
 * second time; it is what the events of the act give when they are replayed ({@link TicketSummary}).
 *
 * <p>A new act is
 *
 * <ol>
 *   <li>a row here: the word that REST's {@code allowed} says, and the states in which it may be done;
 *   <li>an {@link EventType}, in its second block unless a measure reads it, with a sentence among the words of tickets
 *       and of home;
 *   <li>a method of the part of {@link ExceptionTicket} in which people would look for it: it first requires the act of
 *       the {@link TicketCourse}, then guards what else must hold, then appends. Where none fits, a new part: a final
 *       class that is given the course, named after what people do, with an accessor on the exception. A part keeps
 *       nothing; if its acts need rows of their own, as promises do, the exception maps them and hands them to it;
 *   <li>what its event changes in {@link TicketSummary}, if anything;
 *   <li>its row in {@code ActTableTest}.
 * </ol>
 */
public enum Act {
    REPLY("reply", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED, CLOSED),
    ASK("ask", OPEN, WORKING, WAITING_ON_CLIENT),
    AUTO_REPLY("autoReply", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED, CLOSED),
    NOTE("note", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED, CLOSED),
    EDIT("edit", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED, CLOSED),
    CLIENT_MESSAGE("clientMessage", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED, CLOSED),
    OWN("own", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED),
    PROMISE("promise", OPEN, WORKING, WAITING_ON_CLIENT),
    KEEP_PROMISE("keepPromise", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED, CLOSED),
    MOVE_PROMISE("movePromise", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED, CLOSED),
    RELEASE_PROMISE("releasePromise", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED, CLOSED),
    PLAN_STEP("planStep", OPEN, WORKING, WAITING_ON_CLIENT),
    TICK_STEP("tickStep", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED, CLOSED),
    DROP_STEP("dropStep", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED, CLOSED),
    EXPLAIN("explain", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED),
    REPEAT("repeat", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED),
    RESOLVE("resolve", OPEN, WORKING, WAITING_ON_CLIENT),
    CONFIRM("confirm", RESOLVED, CLOSED),
    REOPEN("reopen", RESOLVED, CLOSED),
    TAG("tag", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED, CLOSED),
    SNOOZE("snooze", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED, CLOSED),
    WAKE("wake", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED, CLOSED),
    PUT_AWAY("putAway", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED, CLOSED),
    PUT_BACK("putBack", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED, CLOSED),
    COVER("cover", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED),
    INVITE("invite", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED),
    JOIN("join", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED),
    DECLINE("decline", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED, CLOSED),
    LEAVE("leave", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED, CLOSED),
    THANK("thank", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED, CLOSED);

    private final String word;
    private final Set<TicketState> states;

    Act(String word, TicketState... states) {
        this.word = word;
        this.states = Set.copyOf(EnumSet.copyOf(Set.of(states)));
    }

    /** As REST's {@code allowed} spells it. */
    public String word() {
        return word;
    }

    /**
     * @param closedBy who closed it, or null while it is not closed
     * @param confirmed whether the client confirmed the resolution that now stands
     */
    public boolean isPossible(TicketState state, @Nullable ClosedBy closedBy, boolean confirmed) {
        return states.contains(state) && (this != CONFIRM || state != CLOSED || isOnlySilent(closedBy, confirmed));
    }

    /** What is possible in this standing, in REST's words. */
    public static List<String> allowed(TicketState state, @Nullable ClosedBy closedBy, boolean confirmed) {
        return Stream.of(values())
                .filter(act -> act.isPossible(state, closedBy, confirmed))
                .map(Act::word)
                .toList();
    }

    private static boolean isOnlySilent(@Nullable ClosedBy closedBy, boolean confirmed) {
        return !confirmed && (closedBy == ClosedBy.SILENCE || closedBy == ClosedBy.UNREACHED);
    }
}
