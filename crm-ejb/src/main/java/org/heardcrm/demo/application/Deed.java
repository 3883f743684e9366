package org.heardcrm.demo.application;

/** What people do in an exception of the demo firm. */
enum Deed {
    OWN,
    HAND_OFF,
    GIVE_LINK,
    REPLY,
    ASK,
    CALL,
    EXPLAIN,
    NOTE,
    CLIENT_WRITES,
    CLIENT_WRITES_BY_LINK,
    REPEAT,
    PROMISE,
    KEEP,
    MOVE,
    RELEASE,
    RESOLVE,
    CONFIRM_BY_LINK,
    CONFIRM_TO_US,
    NOT_FINE
}
