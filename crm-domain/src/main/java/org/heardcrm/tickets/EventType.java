package org.heardcrm.tickets;

import java.util.Set;

/** What can happen to an exception. The first block carries every measure; the second records the rest. */
public enum EventType {
    OPENED,
    AUTO_REPLY,
    REPLY,
    CLIENT_MESSAGE,
    PROMISE,
    PROMISE_MOVED,
    PROMISE_KEPT,
    PROMISE_RELEASED,
    HANDOFF,
    REPEAT,
    EXPLAINED,
    RESOLVED,
    CONFIRMED,
    REOPENED,
    CLOSED,

    OWNED,
    NOTED,
    STEP_PLANNED,
    STEP_DONE,
    STEP_UNDONE,
    STEP_DROPPED,
    EDITED,
    TAGGED,
    SNOOZED,
    WOKEN,
    PUT_AWAY,
    PUT_BACK,
    COVERED,
    INVITED,
    JOINED,
    DECLINED,
    LEFT,
    THANKED;

    /** What happens in the swarm: for members' eyes only, as notes are. */
    public static final Set<EventType> OF_THE_SWARM = Set.of(INVITED, JOINED, DECLINED, LEFT, THANKED);
}
