package org.heardcrm.measures.handling;

/** The side of an exception that an event comes from. */
public enum Actor {
    CLIENT,
    FIRM
}
