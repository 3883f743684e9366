package org.heardcrm.accounts.rest;

import java.time.Instant;

/** What contacts can be filtered by; {@code account} is an identifier, {@code q} searches names and addresses. */
record ContactFilters(String q, String account, String email, String externalId, Instant updatedSince) {}
