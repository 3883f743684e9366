package org.heardcrm.tickets.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;
import org.heardcrm.tickets.CannedReply;
import org.heardcrm.tickets.CannedText;
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
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 20000) String text,
        @Size(max = 2) @Nullable String language,
        @Nullable Boolean active)
        implements Ruled {

    @Override
    public void hold(Rules rules) {
        rules.line("/name", name);
        rules.hold(() -> new CannedText(text), "/text");
        rules.hold(() -> CannedReply.expectLanguage(language), "/language");
    }

    static CannedReplyRequest of(CannedReplyRow row) {
        return new CannedReplyRequest(row.name(), row.text(), row.language(), row.active());
    }

    boolean isActive() {
        return active == null || active;
    }
}
