package org.heardcrm.tickets.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;
import org.heardcrm.tickets.AttachmentId;
import org.heardcrm.tickets.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Something said.
 *
 * @param asksClient we wait for the client's answer from now on; replies only
 * @param channel a logged call is a reply by PHONE
 * @param contactId who of the exception's account speaks; the exception's contact unless said otherwise
 * @param attachments files that were sent before, by their identifiers
 * @param byMemberId in whose name an integration replies; without it its words are an automatic reply
 */
public record MessageRequest(
        @NotNull Kind kind,
        @NotBlank @Size(max = 65536) String body,

        @Schema(description = "With REPLY: we wait for the client's answer from now on. Only a person asks.") @Nullable
        Boolean asksClient,

        @Nullable Channel channel,

        @Schema(description = "A contact of the exception's account; with CLIENT.") @Nullable
        String contactId,

        @Schema(
                description =
                        "With REPLY: in whose name an integration replies, an active member who is an agent; without"
                                + " it its words are an automatic reply. A member's token names nobody but that member.")
        @Nullable
        String byMemberId,

        @Size(max = 20) @Nullable List<String> attachments)
        implements Ruled {

    @Override
    public void hold(Rules rules) {
        rules.hold(() -> ReportExceptionRequest.id("/contactId", contactId, "This contact"), "/contactId");
        rules.hold(() -> ReportExceptionRequest.id("/byMemberId", byMemberId, "This member"), "/byMemberId");
    }

    /** Who speaks to whom. */
    public enum Kind {
        CLIENT,
        REPLY,
        NOTE
    }

    List<AttachmentId> files() {
        return attachments == null
                ? List.of()
                : attachments.stream().map(AttachmentId::parse).toList();
    }

    boolean asks() {
        return Boolean.TRUE.equals(asksClient);
    }

    Channel way() {
        return channel == null ? Channel.REST : channel;
    }
}
