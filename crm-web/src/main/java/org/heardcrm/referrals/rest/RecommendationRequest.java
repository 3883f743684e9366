package org.heardcrm.referrals.rest;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.rest.Identifiers;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;
import org.heardcrm.referrals.Precision;
import org.heardcrm.referrals.Sentiment;
import org.heardcrm.referrals.Telling;
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
        @Nullable @Size(max = 200) String exceptionTicketId)
        implements Ruled {

    @Override
    public void hold(Rules rules) {
        rules.hold(() -> contact("/recommenderContactId", recommenderContactId), "/recommenderContactId");
        rules.line("/where", where);
        rules.hold(
                () -> Identifiers.readOrNull(exceptionTicketId, "/exceptionTicketId", TicketId::parse),
                "/exceptionTicketId");
        if (toldTo != null) {
            rules.line("/toldTo/name", toldTo.name());
            rules.hold(() -> contact("/toldTo/contactId", toldTo.contactId()), "/toldTo/contactId");
            rules.hold(() -> Telling.oneWasTold(contact("", toldTo.contactId()), toldTo.name()), "/toldTo");
        }
    }

    /** Who was told: a contact, or somebody known by name only. */
    public record ToldTo(
            @Nullable @Size(max = 200) String contactId,
            @Nullable @Size(max = 200) String name) {}

    WordOfMouth toWordOfMouth() {
        ToldTo told = requireNonNullElse(toldTo, new ToldTo(null, null));
        return new WordOfMouth(
                Identifiers.read(recommenderContactId, "/recommenderContactId", ContactId::parse),
                contact("/toldTo/contactId", told.contactId()),
                told.name(),
                sentiment,
                where,
                requireNonNullElse(evidence, Evidence.STAFF_HEARD),
                saidAt,
                saidAtPrecision,
                Identifiers.readOrNull(exceptionTicketId, "/exceptionTicketId", TicketId::parse));
    }

    private static @Nullable ContactId contact(String pointer, @Nullable String text) {
        return Identifiers.readOrNull(text, pointer, ContactId::parse);
    }
}
