package org.heardcrm.mail;

import java.time.Instant;
import org.heardcrm.notices.NoticeGiven;
import org.jspecify.annotations.Nullable;

/**
 * What a letter is written about. The same cause gives a reader the same kind of letter once, however often it is read.
 *
 * @param key names it among all causes
 * @param ticket the exception it is about, or null
 * @param seq the number of the event in that exception, or null
 */
public record Cause(
        String key, @Nullable Long ticket, @Nullable Long seq) {

    /** Something that happened to an exception. */
    public static Cause event(long ticket, long seq) {
        return new Cause(ticket + "-" + seq, ticket, seq);
    }

    /** A promise comes due; moved to another time it does so again. */
    public static Cause dueTime(long ticket, long promise, Instant due) {
        return new Cause(ticket + "-" + promise + "/" + due, ticket, promise);
    }

    /** A member was told it, and wants to read it in a letter, too. */
    public static Cause notice(NoticeGiven given) {
        Instant due = given.due();
        return due == null ? event(given.ticketId(), given.seq()) : dueTime(given.ticketId(), given.seq(), due);
    }

    /** A member is asked in; each time it is another invitation. */
    public static Cause invitation(long member, Instant at) {
        return new Cause("member-" + member + "/" + at, null, null);
    }
}
