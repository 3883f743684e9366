package org.heardcrm.tickets;

/** How it stands with a promise, from its events and the clock. */
public enum PromiseStatus {
    /** Due later and not kept yet. */
    OPEN,
    /** Kept by the due time then valid. */
    KEPT,
    /** The due time passed; kept later it stays broken. */
    BROKEN,
    /** The client said that it is no longer needed. */
    RELEASED
}
