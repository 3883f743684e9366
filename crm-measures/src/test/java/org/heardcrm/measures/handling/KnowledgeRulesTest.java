package org.heardcrm.measures.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heardcrm.measures.handling.Actor.CLIENT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known, what is not, and what it rests on. */
class KnowledgeRulesTest {

    @ParameterizedTest
    @EnumSource(FactName.class)
    void aFactThatTheSourceCannotRecordIsUnknownWithThatReasonAndTheOthersAreNot(FactName name) {
        ATicket ticket =
                ATicket.openedByClient().promise("P1", 5, 9).kept("P1", 8).reply(10);

        HandlingFacts facts = ticket.factsAt(100, Set.of(name));

        assertThat(facts.all()).allSatisfy(fact -> assertThat(fact.known()).isEqualTo(fact.name() != name));
        Fact<?> unknown = facts.all().get(name.ordinal());
        assertThat(unknown.reason()).startsWith("The source of this exception does not record ");
        assertThat(unknown.events()).isEmpty();
        assertThat(facts.basis().notes()).contains(unknown.reason());
    }

    @Test
    void aCountThatCannotBeRecordedIsNotZero() {
        assertThat(ATicket.openedByClient()
                        .factsAt(100, EnumSet.of(FactName.REPEATS))
                        .repeats()
                        .value())
                .isNull();
        assertThat(ATicket.openedByClient().factsAt(100).repeats().value()).isZero();
    }

    @Test
    void beforeTheFirstEventNothingIsKnown() {
        HandlingFacts facts = ATicket.openedByClient().factsAt(-1);

        assertThat(facts.all())
                .allSatisfy(fact -> assertThat(fact.reason()).isEqualTo("Nothing had happened yet at this instant."));
        assertThat(facts.basis().n()).isZero();
        assertThat(facts.basis().from()).isNull();
    }

    @Test
    void allFactsComeInTheOrderOfTheirNames() {
        assertThat(ATicket.openedByClient().factsAt(1).all().stream().map(Fact::name))
                .containsExactly(FactName.values());
    }

    @Test
    void theBasisTellsRuleVersionNumberAndSpan() {
        ATicket ticket = ATicket.openedByClient()
                .by(Actor.FIRM, HandlingEventType.AUTO_REPLY, 1)
                .reply(30)
                .closed(90);

        var basis = ticket.factsAt(60).basis();

        assertThat(basis.version()).isEqualTo("HS-1");
        assertThat(basis.n()).isEqualTo(2);
        assertThat(basis.from()).isEqualTo(ATicket.minute(0));
        assertThat(basis.asOf()).isEqualTo(ATicket.minute(60));
        assertThat(basis.notes()).containsExactly("Hours are elapsed time, 24 hours a day and 7 days a week.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"OWNED", "NOTED", "INVITED", "JOINED", "LEFT", "TAGGED", "MERGED", "UNMERGED", "SPLIT", "SNOOZED"
            })
    void whatCarriesNoMeasureHasNoType(String name) {
        assertThat(HandlingEventType.named(name)).isEmpty();
    }

    @Test
    void whatCarriesAMeasureIsFoundByItsName() {
        assertThat(Arrays.stream(HandlingEventType.values()).map(HandlingEventType::name))
                .hasSize(15)
                .allSatisfy(name -> assertThat(HandlingEventType.named(name))
                        .hasValueSatisfying(type -> assertThat(type.name()).isEqualTo(name)));
    }

    @Test
    void twoEventsOfOneNumberAreRefused() {
        HandlingEvent opened = HandlingEvent.of(1, ATicket.MIDNIGHT, HandlingEventType.OPENED, CLIENT);
        HandlingEvent message = HandlingEvent.of(1, ATicket.minute(5), HandlingEventType.CLIENT_MESSAGE, CLIENT);

        assertThatThrownBy(() -> HandlingFacts.of(List.of(opened, message), ATicket.minute(9)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two events of one exception have the number 1.");
    }

    @Test
    void aFactHasEitherAValueOrAReason() {
        assertThatThrownBy(() -> new Fact<>(FactName.REPEATS, 1, "a reason", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fact<Integer>(FactName.REPEATS, null, null, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
