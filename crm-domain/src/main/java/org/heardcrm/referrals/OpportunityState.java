package org.heardcrm.referrals;

/** What became of possible business. */
public enum OpportunityState {
    OPEN,
    WON,
    LOST
}
