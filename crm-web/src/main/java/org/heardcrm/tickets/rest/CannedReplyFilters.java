package org.heardcrm.tickets.rest;

import java.time.Instant;

/** What canned replies can be narrowed by; {@code q} looks into names and texts. */
public record CannedReplyFilters(Boolean active, String language, String q, Instant updatedSince) {}
