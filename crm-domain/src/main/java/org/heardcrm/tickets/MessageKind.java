package org.heardcrm.tickets;

/** Who speaks to whom. */
public enum MessageKind {
    /** The client's words. */
    CLIENT,
    /** A person's words to the client; a logged call counts. */
    REPLY,
    /** A machine's words to the client. */
    AUTO_REPLY,
    /** Words among members; never shown to a client. */
    NOTE
}
