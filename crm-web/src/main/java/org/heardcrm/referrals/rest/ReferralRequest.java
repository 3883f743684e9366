package org.heardcrm.referrals.rest;

import jakarta.validation.constraints.Size;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.platform.rest.Identifiers;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;
import org.heardcrm.referrals.application.Party;
import org.heardcrm.referrals.application.ReferralRow;
import org.jspecify.annotations.Nullable;

/** What is written about a referral beside its way: who of the prospect we speak with, and a note. */
public record ReferralRequest(
        @Nullable @Size(max = 200) String prospectContactId,
        @Nullable @Size(max = 2000) String note) implements Ruled {

    @Override
    public void hold(Rules rules) {
        rules.hold(this::contact, "/prospectContactId");
    }

    static ReferralRequest of(ReferralRow row) {
        Party contact = row.contact();
        return new ReferralRequest(contact == null ? null : Long.toString(contact.id()), row.note());
    }

    @Nullable
    ContactId contact() {
        return Identifiers.readOrNull(prospectContactId, "/prospectContactId", ContactId::parse);
    }
}
