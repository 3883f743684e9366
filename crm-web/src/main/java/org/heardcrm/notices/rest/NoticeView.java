package org.heardcrm.notices.rest;

import java.time.Instant;
import org.heardcrm.notices.NoticeKind;
import org.heardcrm.notices.application.Told;
import org.jspecify.annotations.Nullable;

/**
 * Something that a member was told.
 *
 * @param unread whether they have not read it, and it still needs somebody
 * @param exceptionTicketId the exception that it is about
 * @param eventId the event in it: what happened, the note, or the promise
 * @param by who did it
 * @param words what was said or promised, at most its beginning
 * @param dueAt when the promise is due that it reminds of
 */
public record NoticeView(
        String id,
        NoticeKind kind,
        Instant at,
        boolean unread,
        String exceptionTicketId,
        String number,
        String summary,
        String account,
        String eventId,
        @Nullable String by,
        @Nullable String words,
        @Nullable Instant dueAt) {

    static NoticeView of(Told told) {
        return new NoticeView(
                told.id(),
                told.kind(),
                told.at(),
                told.unread(),
                told.ticket(),
                told.number(),
                told.summary(),
                told.account(),
                told.ticket() + "-" + told.seq(),
                told.author(),
                told.words(),
                told.due());
    }
}
