package org.heardcrm.tickets.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.heardcrm.members.MemberId;
import org.heardcrm.platform.rest.Identifiers;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;
import org.heardcrm.tickets.AttachmentId;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.HeldWords;
import org.jspecify.annotations.Nullable;

/**
 * A reply for later.
 *
 * @param explains it tells the cause
 * @param asksClient we wait for the client's answer after it has left
 * @param sendAt when it leaves, within a year; in ten seconds unless said otherwise
 * @param byMemberId in whose name an integration replies; without it its words are an automatic reply
 * @param attachments files that were sent before, by their identifiers
 */
public record HeldReplyRequest(
        @NotBlank @Size(max = 65536) String body,
        @Nullable Boolean explains,
        @Nullable Boolean asksClient,
        @Nullable Channel channel,
        @Nullable Instant sendAt,
        @Nullable String byMemberId,
        @Size(max = 20) @Nullable List<String> attachments)
        implements Ruled {

    @Override
    public void hold(Rules rules) {
        rules.hold(this::speaker, "/byMemberId");
        FilesBefore.hold(rules, attachments);
    }

    HeldWords toWords() {
        return new HeldWords(
                body,
                Boolean.TRUE.equals(explains),
                Boolean.TRUE.equals(asksClient),
                channel == null ? Channel.REST : channel,
                speaker());
    }

    @Nullable
    MemberId speaker() {
        return Identifiers.readOrNull(byMemberId, "/byMemberId", MemberId::parse);
    }

    List<AttachmentId> files() {
        return FilesBefore.read(attachments);
    }
}
