package org.heardcrm.referrals.rest;

import java.time.Instant;
import org.heardcrm.referrals.OpportunityState;
import org.heardcrm.referrals.Origin;

/** What opportunities can be filtered by; {@code wonFrom} is included, {@code wonTo} is not. */
record OpportunityFilters(
        OpportunityState state,
        Origin origin,
        String account,
        String referral,
        String currency,
        Instant wonFrom,
        Instant wonTo,
        Instant updatedSince) {}
