package org.heardcrm.mail;

/** How far a letter has come. */
public enum LetterState {
    /** It has yet to be taken by the mail server. */
    WAITING,
    /** The mail server took it; from there on it is the world's. */
    SENT,
    /** The mail server refused it for good, or for so long that nobody waits any more. */
    FAILED,
    /** Its reader had no address when it was to be sent. */
    UNADDRESSED,
    /** What it was to tell was no longer so before it could be sent. */
    WITHDRAWN
}
