package org.heardcrm.tickets;

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
    PUT_BACK
}
