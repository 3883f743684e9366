package org.heardcrm.mail.application;

/**
 * What came of giving a letter to the mail server.
 *
 * @param answer the server's sentence, or what kept us from hearing one
 */
public record Outcome(Kind kind, String answer) {

    /** How it may end. */
    public enum Kind {
        /** The server said that it has the letter. */
        TAKEN,
        /** It said that it has not, and may take it later. */
        REFUSED_FOR_NOW,
        /** It said that it never will. */
        REFUSED_FOR_GOOD,
        /** The line broke off before it said anything: it may have the letter or not. */
        UNKNOWN
    }
}
