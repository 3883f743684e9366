package org.heardcrm.check.application;

import java.time.Instant;
import java.util.stream.Stream;
import org.heardcrm.measures.handling.Effort;

/** What an exception cost the client, kept as it happens, is what the measures compute from all events at once. */
final class EffortComparison implements TicketComparison {

    @Override
    public String kind() {
        return "effort";
    }

    @Override
    public Stream<Compared> compare(TicketFile file, Instant asOf) {
        Instant at = file.notBeforeLastEvent(asOf);
        org.heardcrm.tickets.Effort stored = file.ticket().standing().effort(at);
        Effort computed = Effort.of(file.measured(), at);
        return Stream.of(Compared.of(file.name())
                .field("contacts", stored.contacts(), computed.contacts())
                .field("repeats", stored.repeats(), computed.repeats())
                .field("hand-offs", stored.handoffs(), computed.handoffs())
                .field("time waited", stored.waited(), computed.waited()));
    }
}
