package org.heardcrm.referrals;

/** Where new business came from. */
public enum Origin {
    /** Somebody told them. */
    EARNED,
    /** Advertising, a fair, a bought list. */
    BOUGHT,
    /** Nobody asked yet. */
    UNKNOWN
}
