package org.heardcrm.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heardcrm.tickets.TicketFixture.ANNA;
import static org.heardcrm.tickets.TicketFixture.BEN;
import static org.heardcrm.tickets.TicketFixture.anException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Cover for an absence is no hand-off. */
class CoveringTest {

    private final TicketFixture fixture = anException().ownedBy(ANNA, null);
    private final ExceptionTicket ticket = fixture.ticket();
    private final Instant monday = fixture.now().plus(Duration.ofDays(7));

    private void covers(Long member, Instant until) {
        ticket.carrying().cover(member, until, "On holiday", ANNA, fixture.later());
    }

    private void refused(String rule, Long member, Instant until) {
        assertThatThrownBy(() -> covers(member, until)).extracting("rule").isEqualTo(rule);
    }

    @Test
    void whoCoversIsAskedAndTheOwnerStays() {
        covers(BEN.id(), monday);

        assertThat(ticket.standing().ownerId()).isEqualTo(ANNA.id());
        assertThat(ticket.standing().coverId()).isEqualTo(BEN.id());
        assertThat(ticket.standing().coverUntil()).isEqualTo(monday);
        assertThat(ticket.standing().handoffs()).isZero();
        assertThat(TicketSummary.replaying(ticket.newEvents())).isEqualTo(ticket.standing());
    }

    @Test
    void theOwnerComesBack() {
        covers(BEN.id(), monday);
        covers(null, null);

        assertThat(ticket.standing().coverId()).isNull();
        assertThat(ticket.standing().coverUntil()).isNull();
        assertThat(ticket.standing().ownerId()).isEqualTo(ANNA.id());
        long version = ticket.version();
        covers(null, null);
        assertThat(ticket.version()).as("said twice it is said once").isEqualTo(version);
    }

    @Test
    void aCoverEndsWithTheOwnerWhomItWasFor() {
        covers(BEN.id(), null);
        fixture.ownedBy(BEN, "She has left");

        assertThat(ticket.standing().coverId()).isNull();
        assertThat(ticket.standing().handoffs()).isEqualTo(1);
    }

    @Test
    void somebodyElseCoversForSomebodyAndNotIntoThePast() {
        refused("cover-for-owner", ANNA.id(), null);
        refused("cover-ends-later", BEN.id(), fixture.now());
        fixture.ownedBy(null, "Nobody for now");
        refused("cover-for-owner", BEN.id(), null);
    }
}
