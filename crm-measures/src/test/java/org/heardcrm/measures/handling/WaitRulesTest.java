package org.heardcrm.measures.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardcrm.measures.handling.Actor.CLIENT;
import static org.heardcrm.measures.handling.Actor.FIRM;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WaitRulesTest {

    @Test
    void aNewTicketWaitsOnUsWhoeverOpenedIt() {
        assertThat(ATicket.openedByClient().factsAt(60).waitOnUs().value()).isEqualTo(1.0);
        assertThat(ATicket.openedByUs().factsAt(60).waitOnUs().value()).isEqualTo(1.0);
    }

    @Test
    void aReplyThatAsksPutsTheClockOnTheClientAndTheirMessageBackOnUs() {
        HandlingFacts facts =
                ATicket.openedByClient().asks(60).message(180).resolved(210).factsAt(1000);

        assertThat(facts.waitOnUs().value()).isEqualTo(1.5);
        assertThat(facts.waitOnUs().events()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(facts.waitOnClient().value()).isEqualTo(2.0);
        assertThat(facts.waitOnClient().events()).containsExactly(2L, 3L);
    }

    @Test
    void aReplyThatDoesNotAskLeavesTheClockAlone() {
        assertThat(ATicket.openedByClient()
                        .reply(30)
                        .resolved(60)
                        .factsAt(1000)
                        .waitOnUs()
                        .value())
                .isEqualTo(1.0);
        assertThat(ATicket.openedByClient()
                        .asks(30)
                        .reply(40)
                        .resolved(90)
                        .factsAt(1000)
                        .waitOnClient()
                        .value())
                .isEqualTo(1.0);
    }

    @Test
    void onlyTheWordAsksOnAReplyAsks() {
        HandlingEvent opened = HandlingEvent.of(1, ATicket.minute(0), HandlingEventType.OPENED, CLIENT);
        HandlingEvent promise = new HandlingEvent(
                2, ATicket.minute(10), HandlingEventType.PROMISE, FIRM, "P1", ATicket.minute(900), HandlingEvent.ASKS);
        HandlingEvent reply =
                new HandlingEvent(3, ATicket.minute(20), HandlingEventType.REPLY, FIRM, null, null, "thanks");

        WaitClock clock = WaitClock.of(Set.of(reply, promise, opened));

        assertThat(promise.asksClient()).isFalse();
        assertThat(clock.state()).isEqualTo(WaitClock.State.US);
    }

    @Test
    void noTimeRunsWhileResolved() {
        assertThat(ATicket.openedByClient()
                        .resolved(60)
                        .message(120)
                        .reopened(180)
                        .resolved(240)
                        .factsAt(1000)
                        .waitOnUs()
                        .value())
                .isEqualTo(2.0);
    }

    @Test
    void closingStopsTheClockWithoutAResolution() {
        assertThat(ATicket.openedByClient().closed(60).factsAt(1000).waitOnUs().value())
                .isEqualTo(1.0);
        assertThat(ATicket.openedByClient()
                        .asks(60)
                        .closed(120)
                        .factsAt(1000)
                        .waitOnClient()
                        .value())
                .isEqualTo(1.0);
    }

    @Test
    void aReplyThatAsksAfterTheResolutionWaitsOnTheClientAgain() {
        HandlingFacts facts = ATicket.openedByClient().resolved(60).asks(120).factsAt(180);

        assertThat(facts.waitOnUs().value()).isEqualTo(1.0);
        assertThat(facts.waitOnClient().value()).isEqualTo(1.0);
    }

    @Test
    void reopeningWhileItIsTheClientsTurnMakesItOurs() {
        HandlingFacts facts = ATicket.openedByClient().asks(60).reopened(120).factsAt(180);

        assertThat(facts.waitOnUs().value()).isEqualTo(2.0);
        assertThat(facts.waitOnClient().value()).isEqualTo(1.0);
    }

    @Test
    void atTheSameInstantTheNumberDecidesWhoseTurnItIs() {
        assertThat(ATicket.openedByClient()
                        .message(60)
                        .asks(60)
                        .factsAt(120)
                        .waitOnClient()
                        .value())
                .isEqualTo(1.0);
        assertThat(ATicket.openedByClient()
                        .asks(60)
                        .message(60)
                        .factsAt(120)
                        .waitOnClient()
                        .value())
                .isEqualTo(0.0);
    }

    @Test
    void eventsAfterTheInstantAreLeftOutAndThoseOfTheInstantAreRead() {
        ATicket ticket = ATicket.openedByClient().resolved(60).reopened(120).handoff(121);

        HandlingFacts facts = ticket.factsAt(120);

        assertThat(facts.waitOnUs().value()).isEqualTo(1.0);
        assertThat(facts.reopened().value()).isEqualTo(1);
        assertThat(facts.handoffs().value()).isZero();
        assertThat(ticket.factsAt(119).reopened().value()).isZero();
    }

    @Test
    void hoursAreExactToTheMicrosecond() {
        assertThat(Hours.of(Duration.ofNanos(3_600_000_001_000L))).isEqualTo(3_600_000_001.0 / 3_600_000_000.0);
        assertThat(Hours.of(Duration.ofMinutes(933))).isEqualTo(15.55);
    }
}
