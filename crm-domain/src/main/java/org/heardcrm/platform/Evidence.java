package org.heardcrm.platform;

/** How we know a hop of the chain. */
public enum Evidence {
    /** The client's own words. */
    CLIENT_SAID,
    /** A member heard it and wrote it down. */
    STAFF_HEARD,
    /** A trace shows it: a link followed, a mail header, a record of another system. */
    TRACED,
    /** Concluded from other facts; never counted as known. */
    INFERRED
}
