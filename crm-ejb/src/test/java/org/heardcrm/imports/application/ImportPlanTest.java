package org.heardcrm.imports.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.heardcrm.tickets.EventType;
import org.junit.jupiter.api.Test;

class ImportPlanTest {

    private static final KnownBefore NOTHING =
            new KnownBefore(Map.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    private static final int LIFE_OF_THE_FIRST = 6;

    private final IncidentFile file = FileFixture.read();

    private static KnownBefore exceptions(Map<String, Integer> known) {
        return new KnownBefore(known, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    @Test
    void whatIsNotHereComes() {
        ImportPlan plan = ImportPlan.of(file, NOTHING);

        assertThat(plan.coming()).hasSize(10);
        assertThat(plan.known()).isZero();
    }

    @Test
    void whatIsHereAlreadyStaysAndIsNoWarning() {
        ImportPlan plan = ImportPlan.of(file, exceptions(Map.of("INC7000001", LIFE_OF_THE_FIRST)));

        assertThat(plan.coming()).hasSize(9);
        assertThat(plan.known()).isEqualTo(1);
        assertThat(plan.warnings()).isEqualTo(file.warnings());
    }

    @Test
    void whatIsHereWithAnotherLifeStaysAsItIsAndThatIsSaid() {
        ImportPlan plan = ImportPlan.of(file, exceptions(Map.of("INC7000001", LIFE_OF_THE_FIRST - 2)));

        assertThat(plan.coming()).hasSize(9);
        assertThat(plan.warnings())
                .contains(new Remark(
                        2L, "INC7000001", "It is here already and has another life in this file; it stays as it is."));
    }

    @Test
    void whereSeveralAccountsBearTheNameNobodyGuesses() {
        ImportPlan plan = ImportPlan.of(
                file,
                new KnownBefore(Map.of(), Set.of("Old Office"), Set.of("Old Office"), Set.of(), Set.of(), Set.of()));

        assertThat(plan.errors()).extracting(Remark::number).containsExactly("INC7000002", "INC7000007", "INC7000008");
        assertThat(plan.coming()).hasSize(7);
    }

    @Test
    void whatComesIsCountedOnceHoweverOftenItIsNamed() {
        Brought brought = new Newcomers(file, NOTHING).with(file.exceptions());

        assertThat(brought.exceptions()).isEqualTo(10);
        assertThat(brought.accounts()).isEqualTo(5);
        assertThat(brought.contacts()).isEqualTo(7);
        assertThat(brought.members()).isEqualTo(5);
        assertThat(brought.teams()).isEqualTo(4);
        assertThat(brought.events()).containsEntry(EventType.OPENED, 10L).containsEntry(EventType.HANDOFF, 5L);
    }

    @Test
    void whatWasHereBeforeIsNotCountedWhateverItsCase() {
        KnownBefore some = new KnownBefore(
                Map.of(), Set.of("HARBOUR north"), Set.of(), Set.of("Guest 11"), Set.of("Helper 1"), Set.of("desk 1"));

        Brought brought = new Newcomers(file, some).with(file.exceptions());

        assertThat(brought.accounts()).isEqualTo(4);
        assertThat(brought.contacts()).isEqualTo(6);
        assertThat(brought.members()).isEqualTo(4);
        assertThat(brought.teams()).isEqualTo(3);
    }

    @Test
    void partsCountTogetherWhatTheWholeDoes() {
        Newcomers parts = new Newcomers(file, NOTHING);

        Brought sum = file.exceptions().stream()
                .map(exception -> parts.with(java.util.List.of(exception)))
                .reduce(Brought.NOTHING, Brought::plus);

        assertThat(sum).isEqualTo(new Newcomers(file, NOTHING).with(file.exceptions()));
    }

    @Test
    void aCopyThatIsThrownAwayLeavesNothingBehind() {
        Newcomers newcomers = new Newcomers(file, NOTHING);

        newcomers.copy().with(file.exceptions());

        assertThat(newcomers.with(file.exceptions()).accounts()).isEqualTo(5);
    }
}
