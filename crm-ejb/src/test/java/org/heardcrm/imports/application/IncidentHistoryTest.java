package org.heardcrm.imports.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardcrm.imports.application.RowFixture.OPENED;
import static org.heardcrm.imports.application.RowFixture.hour;
import static org.heardcrm.imports.application.RowFixture.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.heardcrm.platform.Evidence;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.EventType;
import org.heardcrm.tickets.Impact;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.TicketEvent;
import org.junit.jupiter.api.Test;

class IncidentHistoryTest {

    private static List<EventType> types(RowFixture incident) {
        return incident.told().happenings().stream().map(Happening::type).toList();
    }

    private static Happening only(RowFixture incident, EventType type) {
        List<Happening> found = incident.told().happenings().stream()
                .filter(happening -> happening.type() == type)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void rowsStandByTimeThenByTheLogsOwnCountThenByLine() {
        List<IncidentRow> rows = new ArrayList<>(incident()
                .at(1)
                .in("New")
                .in("Awaiting User Info")
                .in("Active")
                .at(2)
                .in("Resolved")
                .rows());
        Collections.reverse(rows);

        assertThat(IncidentHistory.of(rows).happenings())
                .extracting(Happening::type)
                .containsExactly(EventType.REPLY, EventType.CLIENT_MESSAGE, EventType.RESOLVED);
    }

    @Test
    void newAndActiveAndOtherWaitingAreNoEvents() {
        assertThat(types(incident().in("New").in("Active").in("Awaiting Vendor").in("Awaiting Problem")))
                .isEmpty();
    }

    @Test
    void anUnknownStateChangesNothing() {
        assertThat(types(incident().in("Awaiting User Info").in(null).in("-100").in("Resolved")))
                .containsExactly(EventType.REPLY, EventType.RESOLVED);
    }

    @Test
    void nothingHappensBeforeTheOpening() {
        IncidentLife told =
                incident().at(-1).with("Desk 1", "Helper 1").in("New").told();

        assertThat(told.openedAt()).isEqualTo(OPENED);
        assertThat(told.happenings()).extracting(Happening::at).containsExactly(OPENED);
    }

    // ---- talking

    @Test
    void awaitingTheUserIsAReplyThatAsksAndLeavingItIsTheirWordBothInferred() {
        List<Happening> happenings = incident()
                .at(1)
                .in("Awaiting User Info")
                .at(2)
                .in("Active")
                .told()
                .happenings();

        assertThat(happenings)
                .extracting(Happening::type, Happening::at, Happening::value, Happening::evidence, Happening::actor)
                .containsExactly(
                        Tuple.tuple(EventType.REPLY, hour(1), TicketEvent.ASKS, Evidence.INFERRED, Side.FIRM),
                        Tuple.tuple(EventType.CLIENT_MESSAGE, hour(2), null, Evidence.INFERRED, Side.CLIENT));
    }

    @Test
    void leavingItForTheEndSaysNothingOfTheClient() {
        assertThat(types(incident().in("Awaiting User Info").in("Resolved"))).doesNotContain(EventType.CLIENT_MESSAGE);
        assertThat(types(incident().in("Awaiting User Info").in("Closed"))).doesNotContain(EventType.CLIENT_MESSAGE);
    }

    @Test
    void leavingItForAnotherWaitingIsTheClientsWordToo() {
        assertThat(types(incident().in("Awaiting User Info").in("Awaiting Vendor")))
                .containsExactly(EventType.REPLY, EventType.CLIENT_MESSAGE);
    }

    // ---- carrying

    @Test
    void theFirstKnownAssigneeOwnsIt() {
        Happening owned =
                only(incident().in("New").at(1).with("Desk 1", "Helper 1").in("Active"), EventType.OWNED);

        assertThat(owned.assignee()).isEqualTo("Helper 1");
        assertThat(owned.at()).isEqualTo(hour(1));
    }

    @Test
    void anotherAssigneeWithoutARiseOwnsItWithoutAHandOff() {
        assertThat(types(incident()
                        .with(null, "Helper 1")
                        .in("Active")
                        .with(null, "Helper 2")
                        .in("Active")))
                .containsExactly(EventType.OWNED, EventType.OWNED);
    }

    @Test
    void anUnknownAssigneeIsNoChange() {
        assertThat(types(incident()
                        .with(null, "Helper 1")
                        .in("Active")
                        .with(null, null)
                        .in("Active")
                        .with(null, "Helper 1")
                        .in("Active")))
                .containsExactly(EventType.OWNED);
    }

    @Test
    void aRiseOfTheCountIsAHandOffToTheRowsAssignee() {
        Happening handOff = only(
                incident()
                        .with("Desk 1", "Helper 1")
                        .in("New")
                        .at(3)
                        .handedOver(1)
                        .with("Desk 2", "Helper 2")
                        .in("Active"),
                EventType.HANDOFF);

        assertThat(handOff.assignee()).isEqualTo("Helper 2");
        assertThat(handOff.value()).isEqualTo("Desk 1 → Desk 2");
        assertThat(handOff.at()).isEqualTo(hour(3));
    }

    @Test
    void aHandOffBetweenTeamsThatKeepsThePersonIsOneToo() {
        RowFixture incident = incident()
                .with("Desk 1", "Helper 1")
                .in("New")
                .handedOver(1)
                .with("Desk 2", "Helper 1")
                .in("Active");

        assertThat(types(incident)).containsExactly(EventType.OWNED, EventType.HANDOFF);
        assertThat(only(incident, EventType.HANDOFF).assignee()).isEqualTo("Helper 1");
    }

    @Test
    void aRiseBySeveralIsAsManyHandOffsOfWhichOnlyTheLastIsKnown() {
        List<Happening> happenings = incident()
                .with("Desk 1", "Helper 1")
                .in("New")
                .handedOver(3)
                .with("Desk 2", "Helper 2")
                .in("Active")
                .told()
                .happenings();

        assertThat(happenings)
                .filteredOn(happening -> happening.type() == EventType.HANDOFF)
                .extracting(Happening::assignee)
                .containsExactly(null, null, "Helper 2");
    }

    @Test
    void aHandOffToNobodyKnownLeavesItWithoutAnOwnerUntilSomebodyIsKnown() {
        RowFixture incident = incident()
                .with("Desk 1", "Helper 1")
                .in("New")
                .handedOver(1)
                .with("Desk 2", null)
                .in("Active")
                .with("Desk 2", "Helper 1")
                .in("Active");

        assertThat(types(incident)).containsExactly(EventType.OWNED, EventType.HANDOFF, EventType.OWNED);
    }

    @Test
    void theFirstKnownAssigneeOwnsItAlsoAfterAHandOffInTheSameRow() {
        assertThat(types(incident()
                        .in("New")
                        .handedOver(1)
                        .with("Desk 2", "Helper 1")
                        .in("Active")))
                .containsExactly(EventType.HANDOFF, EventType.OWNED);
    }

    @Test
    void aCountThatFallsAndRisesAgainIsNoNewHandOff() {
        assertThat(types(incident()
                        .handedOver(2)
                        .in("New")
                        .handedOver(1)
                        .in("Active")
                        .handedOver(2)
                        .in("Active")))
                .containsExactly(EventType.HANDOFF, EventType.HANDOFF);
    }

    @Test
    void everyTeamItWentThroughIsKnown() {
        assertThat(incident()
                        .with("Desk 2", null)
                        .in("New")
                        .with(null, null)
                        .in("Active")
                        .with("Desk 1", null)
                        .in("Active")
                        .told()
                        .groups())
                .containsExactly("Desk 1", "Desk 2");
    }

    // ---- ending

    @Test
    void itIsResolvedAtTheKnownTimeAndClosedAtItsOwn() {
        RowFixture incident = incident()
                .resolvedAt(hour(4))
                .closedAt(hour(9))
                .at(5)
                .in("Resolved")
                .at(10)
                .in("Closed");

        assertThat(only(incident, EventType.RESOLVED).at()).isEqualTo(hour(4));
        assertThat(only(incident, EventType.CLOSED).at()).isEqualTo(hour(9));
        assertThat(incident.told().warnings()).isEmpty();
    }

    @Test
    void withoutAKnownTimeTheRowsOwnIsTaken() {
        RowFixture incident = incident().at(5).in("Resolved").at(10).in("Closed");

        assertThat(only(incident, EventType.RESOLVED).at()).isEqualTo(hour(5));
        assertThat(only(incident, EventType.CLOSED).at()).isEqualTo(hour(10));
    }

    @Test
    void nobodyKnowsWhoClosedIt() {
        assertThat(only(incident().in("Closed"), EventType.CLOSED).value()).isEqualTo("UNKNOWN");
    }

    @Test
    void theKnownTimeBelongsToTheLastResolving() {
        List<Happening> happenings = incident()
                .resolvedAt(hour(8))
                .at(2)
                .in("Resolved")
                .at(4)
                .reopened(1)
                .in("Active")
                .at(9)
                .in("Resolved")
                .told()
                .happenings();

        assertThat(happenings)
                .extracting(Happening::type, Happening::at)
                .containsExactly(
                        Tuple.tuple(EventType.RESOLVED, hour(2)),
                        Tuple.tuple(EventType.REOPENED, hour(4)),
                        Tuple.tuple(EventType.RESOLVED, hour(8)));
    }

    @Test
    void aReopeningIsTheClientsAndInferred() {
        Happening reopened = only(incident().in("Resolved").at(2).reopened(1).in("Active"), EventType.REOPENED);

        assertThat(reopened.actor()).isEqualTo(Side.CLIENT);
        assertThat(reopened.evidence()).isEqualTo(Evidence.INFERRED);
        assertThat(reopened.at()).isEqualTo(hour(2));
    }

    @Test
    void aRowThatIsReopenedAndResolvedAtOnceIsBoth() {
        assertThat(types(incident().in("Resolved").reopened(1).in("Resolved")))
                .containsExactly(EventType.RESOLVED, EventType.REOPENED, EventType.RESOLVED);
    }

    @Test
    void aHandOffAfterTheKnownTimeStaysWhereItWas() {
        assertThat(types(incident()
                        .resolvedAt(hour(1))
                        .at(2)
                        .handedOver(1)
                        .in("Active")
                        .at(3)
                        .in("Resolved")))
                .containsExactly(EventType.RESOLVED, EventType.HANDOFF);
    }

    @Test
    void aKnownTimeThatContradictsTheRowsIsNotTakenAndSaid() {
        RowFixture before = incident()
                .resolvedAt(hour(1))
                .at(2)
                .in("Awaiting User Info")
                .at(3)
                .in("Resolved");
        RowFixture after =
                incident().resolvedAt(hour(9)).at(3).in("Resolved").at(5).in("Closed");

        assertThat(only(before, EventType.RESOLVED).at()).isEqualTo(hour(3));
        assertThat(before.told().warnings()).hasSize(1);
        assertThat(only(after, EventType.RESOLVED).at()).isEqualTo(hour(3));
        assertThat(after.told().warnings()).hasSize(1);
    }

    @Test
    void goingBackWithoutAReopeningChangesNothingAndIsAWarningOnce() {
        RowFixture incident = incident()
                .at(1)
                .in("Resolved")
                .at(2)
                .in("New")
                .at(3)
                .in("Awaiting User Info")
                .at(4)
                .in("Resolved")
                .at(5)
                .in("Closed");

        assertThat(types(incident)).containsExactly(EventType.RESOLVED, EventType.CLOSED);
        assertThat(incident.told().warnings())
                .containsExactly(new Remark(
                        3L, "INC1", "It goes back from Resolved to New without being reopened; this changes nothing."));
    }

    @Test
    void fromClosedThereIsNoWayBackEither() {
        RowFixture incident = incident().in("Closed").at(1).in("Resolved").at(2).in("Closed");

        assertThat(types(incident)).containsExactly(EventType.CLOSED);
        assertThat(incident.told().warnings()).hasSize(1);
    }

    @Test
    void goingBackTwiceIsTwoWarnings() {
        assertThat(incident()
                        .in("Resolved")
                        .in("New")
                        .in("Resolved")
                        .in("Active")
                        .told()
                        .warnings())
                .hasSize(2);
    }

    // ---- describing

    @Test
    void theLastRowDescribesIt() {
        IncidentLife told = incident()
                .about("Network", "Cable", "Slow")
                .hurting(Impact.IRRITATED)
                .through("Phone")
                .in("New")
                .about("Network", "Wireless", null)
                .hurting(Impact.BLOCKED)
                .through("Email")
                .in("Active")
                .told();

        assertThat(told.summary()).isEqualTo("Network · Wireless");
        assertThat(told.categories()).containsExactly("Network", "Wireless");
        assertThat(told.impact()).isEqualTo(Impact.BLOCKED);
        assertThat(told.channel()).isEqualTo(Channel.MAIL);
        assertThat(told.attributes()).containsEntry("urgency", "row 1");
    }

    @Test
    void theFirstKnownLocationCounts() {
        assertThat(incident()
                        .from(null)
                        .in("New")
                        .from("East")
                        .in("Active")
                        .from("West")
                        .in("Active")
                        .told()
                        .location())
                .isEqualTo("East");
    }

    @Test
    void whereNothingIsKnownTheNumberStands() {
        IncidentLife told = incident().in("New").told();

        assertThat(told.summary()).isEqualTo("INC1");
        assertThat(told.categories()).isEmpty();
    }

    @Test
    void whatHasNoCategoryAboveItIsSaidButHasNoPlaceInTheTree() {
        IncidentLife told = incident().about("Network", null, "Slow").in("New").told();

        assertThat(told.summary()).isEqualTo("Network · Slow");
        assertThat(told.categories()).containsExactly("Network");
    }

    @Test
    void aSummaryThatIsTooLongEndsInDots() {
        String summary = incident()
                .about("a".repeat(100), "b".repeat(100), "c")
                .in("New")
                .told()
                .summary();

        assertThat(summary).hasSize(200).endsWith("b…");
    }

    @Test
    void anImpactThatIsNotKnownIsTakenFromBeforeOrSaid() {
        IncidentLife before = incident()
                .hurting(Impact.BLOCKED)
                .in("New")
                .hurting(null)
                .in("Active")
                .told();
        IncidentLife never = incident().hurting(null).in("New").told();

        assertThat(before.impact()).isEqualTo(Impact.BLOCKED);
        assertThat(before.warnings()).isEmpty();
        assertThat(never.impact()).isEqualTo(Impact.HINDERED);
        assertThat(never.warnings()).hasSize(1);
    }

    @Test
    void aWayWithoutAWordOfOursIsAnother() {
        assertThat(incident().through("Walk-in").in("New").told().channel()).isEqualTo(Channel.OTHER);
        assertThat(incident().through(null).in("New").told().channel()).isEqualTo(Channel.OTHER);
        assertThat(incident().through("Self service").in("New").told().channel())
                .isEqualTo(Channel.WEB);
    }
}
