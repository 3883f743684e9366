package org.heardcrm.accounts.rest;

import java.time.Instant;
import org.heardcrm.accounts.AccountKind;

/** What accounts can be filtered by; {@code q} searches names and domains. */
record AccountFilters(
        String q,
        AccountKind kind,
        String tier,
        String industry,
        String country,
        String externalId,
        Instant updatedSince) {}
