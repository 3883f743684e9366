package org.heardcrm.accounts;

/** Whether money is expected to come again next month. */
public enum RevenueKind {
    RECURRING,
    ONE_TIME
}
