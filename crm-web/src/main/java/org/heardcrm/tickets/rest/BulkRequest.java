package org.heardcrm.tickets.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.BulkOrder;
import org.jspecify.annotations.Nullable;

/** Several exceptions, by their identifiers in the order in which it is done, and the one act that is done to each. */
public record BulkRequest(
        @NotNull @Size(min = 1, max = 1000) List<String> tickets,
        @Nullable OwnAll own,
        @Nullable TagAll tag,
        @Nullable SnoozeAll snooze,
        @Nullable ReplyAll reply) {

    /** The member who asks carries them. */
    public record OwnAll(
            @Size(max = 2000) @Nullable String reason) {}

    /** Tags come and go. */
    public record TagAll(
            @Nullable @Size(max = 20) List<@Size(max = 60) String> add,
            @Nullable @Size(max = 20) List<@Size(max = 60) String> remove) {}

    /** Not before then. */
    public record SnoozeAll(@NotNull Instant until) {}

    /** The same words to each client, each in a message of its own; through the private link unless said otherwise. */
    public record ReplyAll(
            @NotNull @Size(min = 1, max = 65536) String body, @Nullable Channel channel) {}

    /** @throws RuleBroken when it says none or several acts */
    BulkOrder toOrder() {
        if (Stream.of(own != null, tag != null, snooze != null, reply != null)
                        .filter(said -> said)
                        .count()
                != 1) {
            throw new RuleBroken("bulk-act", "", "Say one act: own, tag, snooze or reply.");
        }
        if (tag != null) {
            return BulkOrder.tag(
                    tag.add() == null ? List.of() : tag.add(), tag.remove() == null ? List.of() : tag.remove());
        }
        if (snooze != null) {
            return BulkOrder.snooze(snooze.until());
        }
        return reply != null
                ? BulkOrder.reply(reply.body(), reply.channel() == null ? Channel.WEB : reply.channel())
                : BulkOrder.own(own == null ? null : own.reason());
    }

    List<TicketId> toTickets() {
        return tickets.stream().map(BulkRequest::ticket).toList();
    }

    private static TicketId ticket(String id) {
        try {
            return TicketId.parse(id);
        } catch (NotFound noIdentifier) {
            throw new RuleBroken("ticket-unknown", "/tickets", "“" + id + "” is no exception.");
        }
    }
}
