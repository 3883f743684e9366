package org.heardcrm.tickets.rest;

import org.heardcrm.tickets.application.UsingCannedReplies;
import org.jspecify.annotations.Nullable;

/** A canned reply as it may be said in one exception, with nothing left open. */
public record CannedOfferView(
        String id, String name, @Nullable String language, String text) {

    static CannedOfferView of(UsingCannedReplies.Offer offer) {
        return new CannedOfferView(offer.id().toString(), offer.name(), offer.language(), offer.text());
    }
}
