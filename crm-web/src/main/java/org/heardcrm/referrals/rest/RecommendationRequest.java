package org.heardcrm.referrals.rest;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.rest.SentIds;
import org.heardcrm.referrals.Precision;
import org.heardcrm.referrals.Sentiment;
import org.heardcrm.referrals.application.WordOfMouth;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** Who told whom; {@code evidence} is STAFF_HEARD and {@code saidAt} is now unless said. */
public record RecommendationRequest(
        @Size(max = 200) String recommenderContactId,
        @Nullable ToldTo toldTo,
        Sentiment sentiment,
        @Nullable @Size(max = 200) String where,
        @Nullable Evidence evidence,
        @Nullable Instant saidAt,
        @Nullable Precision saidAtPrecision,
        @Nullable @Size(max = 200) String exceptionTicketId) {

    /** Who was told: a contact, or somebody known by name only. */
    public record ToldTo(
            @Nullable @Size(max = 200) String contactId,
            @Nullable @Size(max = 200) String name) {}

    WordOfMouth toWordOfMouth() {
        ToldTo told = requireNonNullElse(toldTo, new ToldTo(null, null));
        return new WordOfMouth(
                SentIds.read(recommenderContactId, "/recommenderContactId", ContactId::parse),
                SentIds.readOrNull(told.contactId(), "/toldTo/contactId", ContactId::parse),
                told.name(),
                sentiment,
                where,
                requireNonNullElse(evidence, Evidence.STAFF_HEARD),
                saidAt,
                saidAtPrecision,
                SentIds.readOrNull(exceptionTicketId, "/exceptionTicketId", TicketId::parse));
    }
}
