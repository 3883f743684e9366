package org.heardcrm.accounts;

/** How an entry of revenue came to be known. */
public enum RevenueSource {
    /** A member typed it. */
    ENTERED,
    REST,
    IMPORT,
    /** An opportunity was won. */
    WON
}
