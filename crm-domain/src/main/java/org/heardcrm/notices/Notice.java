package org.heardcrm.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a member is to know. The same cause gives a member the same kind of notice once, however often it is
 * read.
 *
 * @param seq the number of the event in its exception: what happened, the note, or the promise
 * @param due when the promise is due that it reminds of, or null when it is about none
 */
public record Notice(
        NoticeKind kind,
        long member,
        long ticket,
        long seq,
        @Nullable Instant due) {

    /** About something that happened to an exception. */
    public static Notice ofEvent(NoticeKind kind, long member, long ticket, long seq) {
        return new Notice(kind, member, ticket, seq, null);
    }

    /** A promise comes due; moved to another time it does so again. */
    public static Notice ofDueTime(long member, long ticket, long promise, Instant due) {
        return new Notice(NoticeKind.PROMISE_DUE, member, ticket, promise, due);
    }

    /** Names what it is about among all that there is to be told. */
    public String cause() {
        return ticket + "-" + seq + (due == null ? "" : "/" + due);
    }
}
