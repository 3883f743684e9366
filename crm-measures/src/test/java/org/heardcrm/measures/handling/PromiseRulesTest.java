package org.heardcrm.measures.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heardcrm.measures.handling.Actor.FIRM;

import org.junit.jupiter.api.Test;

class PromiseRulesTest {

    private static final long LATER = 10_000;

    private static PromiseCredit credit(ATicket ticket) {
        Fact<PromiseCredit> fact = ticket.factsAt(LATER).promises();
        assertThat(fact.value()).isNotNull();
        return fact.value();
    }

    private static ATicket promised() {
        return ATicket.openedByClient().promise("P1", 10, 100);
    }

    @Test
    void keptAtTheDueInstantHasFullCredit() {
        assertThat(credit(promised().kept("P1", 100))).isEqualTo(new PromiseCredit(1, 1.0));
    }

    @Test
    void keptAfterTheDueTimeHasNone() {
        assertThat(credit(promised().kept("P1", 101))).isEqualTo(new PromiseCredit(1, 0.0));
    }

    @Test
    void eachMoveInTimeHalvesTheCredit() {
        assertThat(credit(promised().moved("P1", 50, 200).kept("P1", 200)).credit())
                .isEqualTo(0.5);
        assertThat(credit(promised().moved("P1", 100, 200).moved("P1", 200, 300).kept("P1", 300))
                        .credit())
                .isEqualTo(0.25);
    }

    @Test
    void aMoveAfterTheDueTimeBreaksThePromiseEvenIfItIsKeptByTheNewOne() {
        Fact<PromiseCredit> fact =
                promised().moved("P1", 101, 300).kept("P1", 200).factsAt(LATER).promises();

        assertThat(fact.value()).isEqualTo(new PromiseCredit(1, 0.0));
        assertThat(fact.events()).containsExactly(2L, 3L, 4L);
    }

    @Test
    void aMoveAfterTheDueTimeBreaksThePromiseEvenIfItWasKeptBefore() {
        assertThat(credit(promised().kept("P1", 90).moved("P1", 101, 300)).credit())
                .isZero();
    }

    @Test
    void aMoveAfterTheDueTimeDoesNotPostponeIt() {
        assertThat(promised()
                        .moved("P1", 101, LATER + 1)
                        .factsAt(LATER)
                        .promises()
                        .value())
                .isEqualTo(new PromiseCredit(1, 0.0));
    }

    @Test
    void keptLateStaysWithoutCreditWhenMovedAfterwards() {
        assertThat(credit(promised().kept("P1", 150).moved("P1", 160, 300)).credit())
                .isZero();
    }

    @Test
    void onlyTheFirstKeepingCounts() {
        assertThat(credit(promised().kept("P1", 90).kept("P1", 150)).credit()).isEqualTo(1.0);
        assertThat(credit(promised().kept("P1", 150).kept("P1", 160)).credit()).isZero();
    }

    @Test
    void aPromiseIsBrokenOnlyAfterItsDueInstant() {
        assertThat(promised().factsAt(100).promises().reason()).isEqualTo("No promise is due or kept yet.");
        assertThat(promised().factsAt(101).promises().value()).isEqualTo(new PromiseCredit(1, 0.0));
    }

    @Test
    void aPromiseKeptBeforeItIsDueCountsAtOnce() {
        assertThat(promised().kept("P1", 20).factsAt(20).promises().value()).isEqualTo(new PromiseCredit(1, 1.0));
    }

    @Test
    void aPromiseMovedAheadIsNotDueUntilThen() {
        assertThat(promised().moved("P1", 50, 500).factsAt(300).promises().known())
                .isFalse();
    }

    @Test
    void releasedByTheDueInstantItLeavesTheFact() {
        assertThat(promised().released("P1", 100).factsAt(LATER).promises().reason())
                .isEqualTo("The client needed none of the promises any longer.");
        assertThat(credit(promised().promise("P2", 20, 200).kept("P2", 150).released("P1", 50)))
                .isEqualTo(new PromiseCredit(1, 1.0));
    }

    @Test
    void releasedAfterTheDueTimeItStaysBroken() {
        Fact<PromiseCredit> fact = promised().released("P1", 101).factsAt(LATER).promises();

        assertThat(fact.value()).isEqualTo(new PromiseCredit(1, 0.0));
        assertThat(fact.events()).containsExactly(2L);
    }

    @Test
    void theReleaseIsMeasuredAgainstTheMovedDueTime() {
        assertThat(promised()
                        .moved("P1", 50, 200)
                        .released("P1", 150)
                        .factsAt(LATER)
                        .promises()
                        .known())
                .isFalse();
    }

    @Test
    void aLateMoveGivesNoTimeToRelease() {
        assertThat(credit(promised().moved("P1", 101, 500).released("P1", 200)).due())
                .isEqualTo(1);
    }

    @Test
    void creditsAreSummedOverPromisesAndAveraged() {
        PromiseCredit credit = credit(promised()
                .promise("P2", 10, 100)
                .promise("P3", 10, 100)
                .promise("P4", 10, LATER)
                .kept("P2", 90)
                .moved("P3", 90, 200)
                .kept("P3", 190));

        assertThat(credit).isEqualTo(new PromiseCredit(3, 1.5));
        assertThat(credit.mean()).isEqualTo(0.5);
    }

    @Test
    void withoutAPromiseNothingIsKnownOfPromises() {
        Fact<PromiseCredit> fact = ATicket.openedByClient().factsAt(LATER).promises();

        assertThat(fact.known()).isFalse();
        assertThat(fact.reason()).isEqualTo("No promise was made.");
    }

    @Test
    void whatNamesAPromiseThatWasNotMadeIsIgnored() {
        assertThat(ATicket.openedByClient()
                        .kept("P9", 20)
                        .moved("P9", 30, 90)
                        .factsAt(LATER)
                        .promises()
                        .reason())
                .isEqualTo("No promise was made.");
    }

    @Test
    void aNameUsedAgainIsAnotherPromise() {
        assertThat(credit(promised().kept("P1", 50).promise("P1", 200, 300))).isEqualTo(new PromiseCredit(2, 1.0));
    }

    @Test
    void atTheSameInstantTheNumberSaysWhetherThePromiseWasMadeBeforeItWasKept() {
        assertThat(credit(ATicket.openedByClient().promise("P1", 50, 50).kept("P1", 50)))
                .isEqualTo(new PromiseCredit(1, 1.0));
        assertThat(credit(ATicket.openedByClient().kept("P1", 50).promise("P1", 50, 60)))
                .isEqualTo(new PromiseCredit(1, 0.0));
    }

    @Test
    void theEventsAreThoseOfThePromisesThatCountInOrder() {
        ATicket ticket = ATicket.openedByClient()
                .promise("P1", 10, 100)
                .promise("P2", 20, LATER)
                .promise("P3", 30, 200)
                .kept("P3", 40)
                .kept("P1", 50);

        assertThat(ticket.factsAt(LATER).promises().events()).containsExactly(2L, 4L, 5L, 6L);
    }

    @Test
    void aPromiseEventNeedsItsNameAndItsDueTime() {
        assertThatThrownBy(() -> HandlingEvent.of(7, ATicket.MIDNIGHT, HandlingEventType.PROMISE_KEPT, FIRM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Event 7 does not say which promise it is about.");
        assertThatThrownBy(() ->
                        new HandlingEvent(8, ATicket.MIDNIGHT, HandlingEventType.PROMISE_MOVED, FIRM, "P1", null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Event 8 does not say when the promise is due.");
    }
}
