package org.heardcrm.notices.application;

import java.time.Instant;
import org.heardcrm.notices.NoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * What a member was told.
 *
 * @param unread whether they have not read it, and it still needs somebody
 * @param ticket the exception's identifier
 * @param seq the number of the event in it
 * @param author who did it, or null when that is not known
 * @param words what was said, or null when nothing was
 * @param due when the promise is due that it reminds of, or null
 */
public record Told(
        String id,
        NoticeKind kind,
        Instant at,
        boolean unread,
        String ticket,
        long seq,
        String number,
        String summary,
        String account,
        @Nullable String author,
        @Nullable String words,
        @Nullable Instant due) {}
