package org.heardcrm.notices;

import java.time.Instant;
import org.heardcrm.platform.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A member was told something.
 *
 * @param seq the number of the event in its exception: what happened, the note, or the promise
 * @param due when the promise is due that it reminds of, or null
 * @param shown whether it stands in the member's list
 * @param mailed whether they want to be written to about it
 */
public record NoticeGiven(
        long noticeId,
        NoticeKind kind,
        long memberId,
        long ticketId,
        long seq,
        @Nullable Instant due,
        boolean shown,
        boolean mailed,
        Instant at)
        implements DomainEvent {}
