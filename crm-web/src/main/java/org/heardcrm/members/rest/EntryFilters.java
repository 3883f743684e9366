package org.heardcrm.members.rest;

import java.time.Instant;

/** What teams and skills can be narrowed by; {@code q} looks into names. */
public record EntryFilters(Boolean active, String externalId, String q, Instant updatedSince) {}
