package org.heardcrm.measures.handling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutcomeRulesTest {

    private static final long LATER = 10_000;

    @Test
    void aConfirmationAfterTheResolutionConfirmsIt() {
        HandlingFacts facts = ATicket.openedByClient()
                .reply(10)
                .resolved(60)
                .confirmed(90)
                .closed(90)
                .factsAt(LATER);

        assertThat(facts.confirmed().value()).isTrue();
        assertThat(facts.confirmed().events()).containsExactly(3L, 4L);
        assertThat(facts.resolved().events()).containsExactly(3L);
        assertThat(facts.closed().events()).containsExactly(5L);
    }

    @Test
    void closedBySilenceIsResolvedAndClosedButNotConfirmed() {
        HandlingFacts facts = ATicket.openedByClient().resolved(60).closed(9000).factsAt(LATER);

        assertThat(facts.resolved().value()).isTrue();
        assertThat(facts.closed().value()).isTrue();
        assertThat(facts.confirmed().value()).isFalse();
        assertThat(facts.confirmed().events()).containsExactly(2L);
    }

    @Test
    void aConfirmationAfterClosingBySilenceStillCounts() {
        assertThat(ATicket.openedByClient()
                        .resolved(60)
                        .closed(9000)
                        .confirmed(9100)
                        .factsAt(LATER)
                        .confirmed()
                        .value())
                .isTrue();
    }

    @Test
    void confirmedThenReopenedIsNeitherConfirmedNorResolvedNorClosed() {
        HandlingFacts facts = ATicket.openedByClient()
                .resolved(60)
                .confirmed(90)
                .closed(90)
                .reopened(200)
                .factsAt(LATER);

        assertThat(facts.confirmed().value()).isFalse();
        assertThat(facts.resolved().value()).isFalse();
        assertThat(facts.resolved().events()).containsExactly(2L, 5L);
        assertThat(facts.closed().value()).isFalse();
        assertThat(facts.closed().events()).containsExactly(4L, 5L);
        assertThat(facts.reopened().events()).containsExactly(5L);
    }

    @Test
    void theConfirmationOfAnEarlierResolutionDoesNotConfirmTheNext() {
        ATicket ticket = ATicket.openedByClient()
                .resolved(60)
                .confirmed(90)
                .reopened(200)
                .resolved(300);

        assertThat(ticket.factsAt(LATER).confirmed().value()).isFalse();
        assertThat(ticket.confirmed(400).factsAt(LATER).confirmed().value()).isTrue();
    }

    @Test
    void aConfirmationWithoutAResolutionConfirmsNothing() {
        HandlingFacts facts = ATicket.openedByClient().confirmed(60).closed(60).factsAt(LATER);

        assertThat(facts.confirmed().value()).isFalse();
        assertThat(facts.confirmed().events()).isEmpty();
        assertThat(facts.resolved().value()).isFalse();
        assertThat(facts.closed().value()).isTrue();
    }

    @Test
    void resolvedWithoutAReplyIsResolved() {
        assertThat(ATicket.openedByClient()
                        .resolved(60)
                        .factsAt(LATER)
                        .resolved()
                        .value())
                .isTrue();
    }

    @Test
    void closedAfterReopeningIsClosedButNotResolved() {
        HandlingFacts facts =
                ATicket.openedByClient().resolved(60).reopened(70).closed(80).factsAt(LATER);

        assertThat(facts.resolved().value()).isFalse();
        assertThat(facts.closed().value()).isTrue();
    }

    @Test
    void atTheSameInstantTheNumberSaysWhichCameLast() {
        assertThat(ATicket.openedByClient()
                        .resolved(60)
                        .reopened(60)
                        .factsAt(LATER)
                        .resolved()
                        .value())
                .isFalse();
        assertThat(ATicket.openedByClient()
                        .confirmed(60)
                        .resolved(60)
                        .factsAt(LATER)
                        .confirmed()
                        .value())
                .isFalse();
    }

    @Test
    void explanationsRepeatsAndHandoffsAreCountedWithTheirEvents() {
        HandlingFacts facts = ATicket.openedByClient()
                .handoff(10)
                .explained(20)
                .repeat(30)
                .handoff(40)
                .explained(50)
                .repeat(60)
                .factsAt(LATER);

        assertThat(facts.handoffs().value()).isEqualTo(2);
        assertThat(facts.handoffs().events()).containsExactly(2L, 5L);
        assertThat(facts.repeats().value()).isEqualTo(2);
        assertThat(facts.repeats().events()).containsExactly(4L, 7L);
        assertThat(facts.explained().value()).isTrue();
        assertThat(facts.explained().events()).containsExactly(3L, 6L);
    }

    @Test
    void anUnexplainedTicketIsKnownToBeUnexplained() {
        Fact<Boolean> explained = ATicket.openedByClient().factsAt(LATER).explained();

        assertThat(explained.value()).isFalse();
        assertThat(explained.events()).isEmpty();
    }
}
