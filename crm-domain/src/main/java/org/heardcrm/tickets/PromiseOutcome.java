package org.heardcrm.tickets;

/** What is said of an open promise when its exception is resolved. */
public enum PromiseOutcome {
    KEPT,
    STANDS,
    RELEASED
}
