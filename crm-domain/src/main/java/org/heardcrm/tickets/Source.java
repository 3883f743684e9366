package org.heardcrm.tickets;

/** How the exception came into Heard. */
public enum Source {
    PAGE,
    REST,
    IMPORT
}
