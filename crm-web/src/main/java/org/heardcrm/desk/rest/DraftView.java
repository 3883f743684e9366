package org.heardcrm.desk.rest;

import java.time.Instant;
import org.heardcrm.desk.DraftKind;
import org.heardcrm.desk.application.Drafts.Draft;

/** What the member has begun to write and not sent. */
public record DraftView(String ticketId, DraftKind kind, String words, Instant savedAt, long version) {

    static DraftView of(Draft draft) {
        return new DraftView(draft.ticket(), draft.kind(), draft.words(), draft.savedAt(), draft.version());
    }
}
