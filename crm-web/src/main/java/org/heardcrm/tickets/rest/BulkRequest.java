package org.heardcrm.tickets.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.rest.Identifiers;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.TagChange;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.BulkOrder;
import org.jspecify.annotations.Nullable;

/** Several exceptions, by their identifiers in the order in which it is done, and the one act that is done to each. */
public record BulkRequest(
        @NotNull @Size(min = 1, max = 1000) List<String> tickets,
        @Nullable OwnAll own,
        @Nullable TagAll tag,
        @Nullable SnoozeAll snooze,
        @Nullable ReplyAll reply)
        implements Ruled {

    @Override
    public void hold(Rules rules) {
        rules.hold(this::toTickets, "/tickets");
        rules.hold(this::requireOneAct, "/own", "/tag", "/snooze", "/reply");
        rules.within("/tag", tag);
    }

    /** The member who asks carries them. */
    public record OwnAll(@Size(max = 2000) @Nullable String reason) {}

    /** Tags come and go. */
    public record TagAll(
            @Nullable @Size(max = 20) List<@Size(max = 60) String> add,
            @Nullable @Size(max = 20) List<@Size(max = 60) String> remove)
            implements Ruled {

        @Override
        public void hold(Rules rules) {
            rules.hold(() -> new TagChange(Acts.orNone(add), List.of()), "/add");
            rules.hold(() -> new TagChange(List.of(), Acts.orNone(remove)), "/remove");
        }
    }

    /** Not before then. */
    public record SnoozeAll(@NotNull Instant until) {}

    /** The same words to each client, each in a message of its own; through the private link unless said otherwise. */
    public record ReplyAll(
            @NotBlank @Size(max = 65536) String body,
            @Nullable Channel channel) {}

    /** @throws RuleBroken when it says none or several acts */
    BulkOrder toOrder() {
        requireOneAct();
        if (tag != null) {
            return BulkOrder.tag(Acts.orNone(tag.add()), Acts.orNone(tag.remove()));
        }
        if (snooze != null) {
            return BulkOrder.snooze(snooze.until());
        }
        return reply != null
                ? BulkOrder.reply(reply.body(), reply.channel() == null ? Channel.WEB : reply.channel())
                : BulkOrder.own(own == null ? null : own.reason());
    }

    private void requireOneAct() {
        if (Stream.of(own, tag, snooze, reply).filter(Objects::nonNull).count() != 1) {
            throw new RuleBroken("bulk-act", "", "Say one act: own, tag, snooze or reply.");
        }
    }

    List<TicketId> toTickets() {
        return tickets.stream()
                .map(id -> Identifiers.read(id, "/tickets", TicketId::parse))
                .toList();
    }
}
