package org.heardcrm.tickets.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.heardcrm.tickets.application.CannedReplyRow;
import org.jspecify.annotations.Nullable;

/**
 * What can be written about a canned reply.
 *
 * @param text may hold {client}, {contact}, {number}, {summary}, {agent} and {firm}
 * @param language an ISO 639-1 code
 * @param active false retires it; true unless said
 */
public record CannedReplyRequest(
        @NotNull @Size(min = 1, max = 120) String name,
        @NotNull @Size(min = 1, max = 20000) String text,
        @Size(max = 2) @Nullable String language,
        @Nullable Boolean active) {

    static CannedReplyRequest of(CannedReplyRow row) {
        return new CannedReplyRequest(row.name(), row.text(), row.language(), row.active());
    }

    boolean isActive() {
        return active == null || active;
    }
}
