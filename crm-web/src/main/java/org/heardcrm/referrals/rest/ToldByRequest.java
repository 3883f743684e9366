package org.heardcrm.referrals.rest;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.platform.rest.Identifiers;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;
import org.heardcrm.referrals.Origin;
import org.heardcrm.referrals.Precision;
import org.heardcrm.referrals.ReferralId;
import org.heardcrm.referrals.application.Source;
import org.heardcrm.referrals.application.Source.ToldBy;
import org.jspecify.annotations.Nullable;

/** "X told me", says the prospect: makes the recommendation and the referral; {@code saidAt} is now unless said. */
public record ToldByRequest(
        @Size(max = 200) String contactId,
        @Nullable Instant saidAt,
        @Nullable Precision saidAtPrecision) implements Ruled {

    @Override
    public void hold(Rules rules) {
        rules.hold(() -> Identifiers.read(contactId, "/contactId", ContactId::parse), "/contactId");
    }

    static Source source(Origin origin, @Nullable String referralId, @Nullable ToldByRequest toldBy) {
        return new Source(
                origin,
                Identifiers.readOrNull(referralId, "/referralId", ReferralId::parse),
                toldBy == null ? null : toldBy.toToldBy());
    }

    private ToldBy toToldBy() {
        return new ToldBy(Identifiers.read(contactId, "/toldBy/contactId", ContactId::parse), saidAt, saidAtPrecision);
    }
}
