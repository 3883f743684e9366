package org.heardcrm.tickets;

import static org.heardcrm.tickets.TicketState.CLOSED;
import static org.heardcrm.tickets.TicketState.OPEN;
import static org.heardcrm.tickets.TicketState.RESOLVED;
import static org.heardcrm.tickets.TicketState.WAITING_ON_CLIENT;
import static org.heardcrm.tickets.TicketState.WORKING;

import java.util.EnumSet;
import java.util.Set;

/**
 * The rows of the act × state table: in which states an act may be done. What state it leads to is not written here a
 * second time; it is what the events of the act give when they are replayed ({@link TicketSummary}).
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
    EXPLAIN("explain", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED),
    REPEAT("repeat", OPEN, WORKING, WAITING_ON_CLIENT, RESOLVED),
    RESOLVE("resolve", OPEN, WORKING, WAITING_ON_CLIENT),
    CONFIRM("confirm", RESOLVED, CLOSED),
    REOPEN("reopen", RESOLVED, CLOSED);

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

    public boolean isPossibleIn(TicketState state) {
        return states.contains(state);
    }
}
