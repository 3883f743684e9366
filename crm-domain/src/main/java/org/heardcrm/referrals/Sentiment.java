package org.heardcrm.referrals;

/** Whether somebody spoke for the firm or against it. */
public enum Sentiment {
    FOR,
    AGAINST
}
