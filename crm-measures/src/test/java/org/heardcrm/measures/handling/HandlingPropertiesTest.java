package org.heardcrm.measures.handling;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.heardcrm.measures.handling.TicketHistories.LAST_MINUTE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.heardcrm.measures.handling.TicketHistories.History;
import org.heardcrm.measures.handling.TicketHistories.Moment;

/** What holds for every history, whatever happened in it. */
@Domain(TicketHistories.class)
@Domain(DomainContext.Global.class)
class HandlingPropertiesTest {

    private static final int LATEST = LAST_MINUTE + 100;

    @Property
    void theOrderOfTheInputChangesNothing(@ForAll History history, @ForAll Random random, @ForAll Moment moment) {
        List<HandlingEvent> shuffled = new ArrayList<>(history.events());
        Collections.shuffle(shuffled, random);
        Instant asOf = moment.instant();

        assertThat(HandlingFacts.of(shuffled, asOf)).isEqualTo(HandlingFacts.of(history.events(), asOf));
        assertThat(Effort.of(shuffled, asOf)).isEqualTo(Effort.of(history.events(), asOf));
    }

    @Property
    void whatTheEffortIsMadeOfAddsUpToIt(@ForAll History history, @ForAll Moment moment) {
        EffortEvents made = EffortEvents.of(history.events(), moment.instant());
        Effort effort = Effort.of(history.events(), moment.instant());

        assertThat(made.contacts()).hasSize(effort.contacts());
        assertThat(made.repeats()).hasSize(effort.repeats());
        assertThat(made.handoffs()).hasSize(effort.handoffs());
        assertThat(made.turns().stream().map(EffortEvents.Turn::length).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(effort.waited());
    }

    @Property
    void waitsAreNeverNegativeAndTogetherNeverLongerThanTheTicketHasLived(
            @ForAll History history, @ForAll Moment moment) {
        HandlingFacts facts = HandlingFacts.of(history.events(), moment.instant());
        double lived = moment.minute() / 60.0;
        double onUs = requireNonNull(facts.waitOnUs().value());
        double onClient = requireNonNull(facts.waitOnClient().value());

        assertThat(onUs).isNotNegative();
        assertThat(onClient).isNotNegative();
        assertThat(onUs + onClient).isLessThanOrEqualTo(lived + 1e-9);
        if (facts.firstResponse().value() != null) {
            assertThat(facts.firstResponse().value()).isBetween(0.0, lived);
        }
    }

    @Property
    void theClockAgreesWithAskingEachMomentWhoseTurnItWas(@ForAll History history, @ForAll Moment moment) {
        HandlingFacts facts = HandlingFacts.of(history.events(), moment.instant());

        assertThat(requireNonNull(facts.waitOnUs().value()))
                .isCloseTo(hoursOfTurn("ours", history, moment.minute()), within(1e-9));
        assertThat(requireNonNull(facts.waitOnClient().value()))
                .isCloseTo(hoursOfTurn("client's", history, moment.minute()), within(1e-9));
    }

    /** Every event lies on a full 20 minutes, so the turn stands still for the 10 minutes that begin on a full 10. */
    private static double hoursOfTurn(String wanted, History history, int minute) {
        double minutes = 0;
        for (int from = 0; from < minute; from += 10) {
            if (turnAt(ATicket.minute(from), history).equals(wanted)) {
                minutes += Math.min(10, minute - from);
            }
        }
        return minutes / 60;
    }

    private static String turnAt(Instant instant, History history) {
        String turn = "nobody's";
        for (HandlingEvent event :
                history.events().stream().sorted(HandlingEvent.IN_ORDER).toList()) {
            String what = event.type() + (event.value() == null ? "" : " " + event.value());
            if (event.at().isAfter(instant)) {
                return turn;
            } else if (Set.of("OPENED", "REOPENED").contains(what)
                    || (what.equals("CLIENT_MESSAGE") && turn.equals("client's"))) {
                turn = "ours";
            } else if (what.equals("REPLY asks")) {
                turn = "client's";
            } else if (Set.of("RESOLVED", "CLOSED").contains(what)) {
                turn = "nobody's";
            }
        }
        return turn;
    }

    @Property
    void anAutomaticReplyChangesNothing(@ForAll History history, @ForAll Moment at, @ForAll Moment moment) {
        List<HandlingEvent> more = new ArrayList<>(history.events());
        more.add(HandlingEvent.of(1000, at.instant(), HandlingEventType.AUTO_REPLY, Actor.FIRM));
        Instant asOf = moment.instant();

        assertThat(HandlingFacts.of(more, asOf)).isEqualTo(HandlingFacts.of(history.events(), asOf));
        assertThat(Effort.of(more, asOf)).isEqualTo(Effort.of(history.events(), asOf));
    }

    @Property
    void whatHappensAfterTheInstantChangesNothing(@ForAll History history, @ForAll Moment moment) {
        Instant asOf = moment.instant();
        List<HandlingEvent> untilThen = history.events().stream()
                .filter(event -> !event.at().isAfter(asOf))
                .toList();

        assertThat(HandlingFacts.of(untilThen, asOf)).isEqualTo(HandlingFacts.of(history.events(), asOf));
    }

    @Property
    void timeNeverLowersAWaitOrACount(@ForAll History history, @ForAll Moment moment, @ForAll Moment more) {
        HandlingFacts earlier = HandlingFacts.of(history.events(), moment.instant());
        HandlingFacts later = HandlingFacts.of(history.events(), ATicket.minute(moment.minute() + more.minute()));

        assertThat(atLeast(later.waitOnUs(), earlier.waitOnUs())).isTrue();
        assertThat(atLeast(later.waitOnClient(), earlier.waitOnClient())).isTrue();
        assertThat(atLeast(later.firstResponse(), earlier.firstResponse())).isTrue();
        assertThat(atLeast(later.chasers(), earlier.chasers())).isTrue();
        assertThat(atLeast(later.handoffs(), earlier.handoffs())).isTrue();
        assertThat(atLeast(later.repeats(), earlier.repeats())).isTrue();
        assertThat(atLeast(later.reopened(), earlier.reopened())).isTrue();
    }

    /** What was once known stays known, and does not shrink. */
    private static <T extends Number & Comparable<T>> boolean atLeast(Fact<T> later, Fact<T> earlier) {
        T before = earlier.value();
        T after = later.value();
        return before == null || (after != null && after.compareTo(before) >= 0);
    }

    @Property
    void promisesNeverEarnMoreThanOneEach(@ForAll History history, @ForAll Moment moment) {
        PromiseCredit promises =
                HandlingFacts.of(history.events(), moment.instant()).promises().value();

        if (promises != null) {
            assertThat(promises.due()).isPositive();
            assertThat(promises.mean()).isBetween(0.0, 1.0);
        }
    }

    @Property
    void everyFactIsMadeOfEventsThatHadHappened(@ForAll History history, @ForAll Moment moment) {
        Instant asOf = moment.instant();
        List<Long> happened = history.events().stream()
                .filter(event -> !event.at().isAfter(asOf))
                .sorted(HandlingEvent.IN_ORDER)
                .map(HandlingEvent::seq)
                .toList();

        assertThat(HandlingFacts.of(history.events(), asOf).all())
                .allSatisfy(fact -> assertThat(happened.stream().filter(fact.events()::contains))
                        .containsExactlyElementsOf(fact.events()));
    }

    @Property
    void foldedEventByEventTheEffortIsWhatItIsComputedAtOnce(@ForAll History history) {
        EffortTally tally = EffortTally.NONE;
        for (HandlingEvent event :
                history.events().stream().sorted(HandlingEvent.IN_ORDER).toList()) {
            tally = tally.after(event);
            List<HandlingEvent> sofar = history.events().stream()
                    .filter(each -> HandlingEvent.IN_ORDER.compare(each, event) <= 0)
                    .toList();

            for (Instant asOf : List.of(event.at(), event.at().plusSeconds(17), ATicket.minute(LATEST))) {
                assertThat(tally.asOf(asOf)).isEqualTo(Effort.of(sofar, asOf));
                assertThat(Hours.of(tally.clock().waitedOnUs(asOf)))
                        .isEqualTo(HandlingFacts.of(sofar, asOf).waitOnUs().value());
                assertThat(Hours.of(tally.clock().waitedOnClient(asOf)))
                        .isEqualTo(HandlingFacts.of(sofar, asOf).waitOnClient().value());
            }
        }
    }

    /** As a ticket takes them: in the order of their numbers, whether or not they are dated back. */
    @Property
    void inTheOrderOfTheirNumbersTheClockEitherAgreesOrRefuses(@ForAll History history) {
        EffortTally tally = EffortTally.NONE;
        try {
            for (HandlingEvent event : history.events()) {
                tally = tally.after(event);
            }
        } catch (EventOutOfOrder refused) {
            assertThat(history.events()).isNotEqualTo(inOrder(history));
            return;
        }
        Instant asOf = ATicket.minute(LATEST);
        assertThat(tally.asOf(asOf)).isEqualTo(Effort.of(history.events(), asOf));
        assertThat(tally.clock().waitedOnClient(asOf).plus(tally.clock().waitedOnUs(asOf)))
                .isLessThanOrEqualTo(Duration.ofMinutes(LATEST));
    }

    private static List<HandlingEvent> inOrder(History history) {
        return history.events().stream().sorted(HandlingEvent.IN_ORDER).toList();
    }
}
