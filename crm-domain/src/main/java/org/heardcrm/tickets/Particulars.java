package org.heardcrm.tickets;

import org.jspecify.annotations.Nullable;

/** What describes an exception and may be corrected at any time. */
public record Particulars(
        @Nullable Long contactId,
        String summary,
        @Nullable String goal,
        Impact impact,
        Channel channel,
        @Nullable Long categoryId,
        @Nullable Long offeringId) {

    static Particulars of(Opening opening) {
        return new Particulars(
                opening.contactId(),
                opening.summary(),
                opening.goal(),
                opening.impact(),
                opening.channel(),
                opening.categoryId(),
                opening.offeringId());
    }
}
