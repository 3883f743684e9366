package org.heardcrm.accounts;

/** What an account is to the firm. */
public enum AccountKind {
    /** May become a client. */
    PROSPECT,
    CLIENT,
    /** Was a client once. */
    FORMER
}
