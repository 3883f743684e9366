package org.heardcrm.check.application;

import java.time.Instant;
import java.util.stream.Stream;
import org.heardcrm.tickets.TicketSummary;

/** The summary kept beside an exception is what replaying its events gives, in every part. */
final class StateComparison implements TicketComparison {

    @Override
    public String kind() {
        return "state";
    }

    @Override
    public Stream<Compared> compare(TicketFile file, Instant asOf) {
        TicketSummary stored = file.ticket().standing();
        TicketSummary replayed = TicketSummary.replaying(file.events());
        Compared compared = Compared.of(file.name())
                .field("state", stored.state(), replayed.state())
                .field("owner", stored.ownerId(), replayed.ownerId())
                .field("cover", stored.coverId(), replayed.coverId())
                .field("cover until", stored.coverUntil(), replayed.coverUntil())
                .field("first reply", stored.firstReplyAt(), replayed.firstReplyAt())
                .field("quiet since", stored.quietSince(), replayed.quietSince())
                .field("resolved at", stored.resolvedAt(), replayed.resolvedAt())
                .words("resolution", stored.resolution(), replayed.resolution())
                .field("closed at", stored.closedAt(), replayed.closedAt())
                .field("closed by", stored.closedBy(), replayed.closedBy())
                .field("closing evidence", stored.closedEvidence(), replayed.closedEvidence())
                .field("confirmed", stored.isConfirmed(), replayed.isConfirmed())
                .field("laid aside", stored.shelf(), replayed.shelf())
                .words("tags", stored.tags().toString(), replayed.tags().toString());
        return Stream.of(compared.that(!compared.isSame() || stored.equals(replayed), "effort or its clock differs"));
    }
}
