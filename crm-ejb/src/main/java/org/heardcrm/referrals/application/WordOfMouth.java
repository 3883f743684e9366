package org.heardcrm.referrals.application;

import java.time.Instant;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.platform.Evidence;
import org.heardcrm.referrals.Precision;
import org.heardcrm.referrals.Sentiment;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody heard about who told whom.
 *
 * @param toldTo a contact, or null
 * @param toldToName a name, when no contact is known, or null
 * @param saidAt null for now
 * @param precision null for "to the instant"
 * @param exception what made them speak, or null
 */
public record WordOfMouth(
        ContactId recommender,
        @Nullable ContactId toldTo,
        @Nullable String toldToName,
        Sentiment sentiment,
        @Nullable String where,
        Evidence evidence,
        @Nullable Instant saidAt,
        @Nullable Precision precision,
        @Nullable TicketId exception) {

    /** "X told me", from a prospect of that name. */
    static WordOfMouth toldBy(
            ContactId recommender, String prospect, @Nullable Instant saidAt, @Nullable Precision precision) {
        return new WordOfMouth(
                recommender, null, prospect, Sentiment.FOR, null, Evidence.STAFF_HEARD, saidAt, precision, null);
    }
}
