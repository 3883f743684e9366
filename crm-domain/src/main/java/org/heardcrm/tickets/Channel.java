package org.heardcrm.tickets;

/** The way by which something was said. */
public enum Channel {
    WEB,
    REST,
    MAIL,
    PHONE,
    CHAT,
    VENUE,
    /** A way of the source system that has no word of ours. */
    OTHER
}
