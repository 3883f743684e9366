package org.heardcrm.platform;

/** What a token can be cut down to: each with a reading and a writing half. */
public enum Scope {
    ACCOUNTS,
    TICKETS,
    NOTES,
    REFERRALS,
    BOARDS,
    IMPORTS,
    WEBHOOKS,
    METRICS;

    /** As tokens and 403 answers spell it: {@code tickets:read}. */
    public String reading() {
        return name().toLowerCase(java.util.Locale.ROOT) + ":read";
    }

    /** As tokens and 403 answers spell it: {@code tickets:write}. */
    public String writing() {
        return name().toLowerCase(java.util.Locale.ROOT) + ":write";
    }
}
