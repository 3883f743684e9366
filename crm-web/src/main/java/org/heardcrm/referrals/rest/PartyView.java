package org.heardcrm.referrals.rest;

import org.heardcrm.referrals.application.Party;
import org.jspecify.annotations.Nullable;

/** Somebody or something by identifier and name. */
public record PartyView(String id, String name) {

    static PartyView of(Party party) {
        return new PartyView(Long.toString(party.id()), party.name());
    }

    static @Nullable PartyView orNull(@Nullable Party party) {
        return party == null ? null : of(party);
    }
}
