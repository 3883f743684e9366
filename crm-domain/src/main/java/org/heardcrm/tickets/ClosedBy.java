package org.heardcrm.tickets;

/** Who or what closed an exception. */
public enum ClosedBy {
    /** The client said that it is solved. */
    CLIENT,
    /** The quiet days were over. */
    SILENCE,
    /** The quiet days were over, but the client may never have heard that it was resolved. */
    UNREACHED,
    /** The source of an import does not say. */
    UNKNOWN
}
