package org.heardcrm.tickets;

/** Whose act an event was. */
public enum Side {
    CLIENT,
    FIRM
}
