package org.heardcrm.tickets;

/** Why something that came in as an exception is none of ours. */
public enum PutAwayAs {
    /** Nobody needs anything. */
    SPAM,
    /** Somebody needs something, but not from us. */
    WRONG_ADDRESSEE
}
