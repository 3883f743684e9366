package org.heardcrm.notices;

/** What members are told about. */
public enum NoticeKind {
    /** Somebody names them in a note. */
    MENTION,
    /** A promise that they carry comes due. */
    PROMISE_DUE,
    /** A client says that what they resolved is not fine. */
    NOT_FINE,
    /** They are invited to help with an exception. */
    INVITED
}
