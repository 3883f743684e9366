package org.heardcrm.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.heardcrm.platform.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SavedViewTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private static SavedViewDetails view(Map<String, String> filters, TicketColumn... columns) {
        return new SavedViewDetails("Urgent", false, filters, null, List.of(columns));
    }

    private static SavedView kept(SavedViewDetails details) {
        return SavedView.kept(new SavedViewId(1), 11, details, NOW);
    }

    @Test
    void itIsReadAsItWasWrittenWhateverStandsInAFilter() {
        SavedViewDetails details = new SavedViewDetails(
                "  Käse & Co ",
                true,
                Map.of("q", "a=b&c=d + 100 % käse", "queue", "waiting", "state", "OPEN,WORKING"),
                "-reportedAt",
                List.of(TicketColumn.NUMBER, TicketColumn.WAITING_SINCE));
        assertThat(kept(details).details()).isEqualTo(details);
        assertThat(details.name()).isEqualTo("Käse & Co");
    }

    @Test
    void aViewWithoutFiltersAndColumnsIsOneToo() {
        assertThat(kept(view(Map.of())).details()).isEqualTo(view(Map.of()));
    }

    @Test
    void onlyTheMemberWhoKeepsItIsItsKeeper() {
        SavedView view = kept(view(Map.of()));
        assertThat(view.isKeptBy(11L)).isTrue();
        assertThat(view.isKeptBy(12L)).isFalse();
        assertThat(view.isKeptBy(null)).isFalse();
    }

    @Test
    void aColumnStandsInAViewOnce() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> view(Map.of(), TicketColumn.NUMBER, TicketColumn.NUMBER))
                .satisfies(broken -> assertThat(broken.pointer()).isEqualTo("/columns"));
    }

    @Test
    void aFilterThatSaysNothingIsNone() {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> view(Map.of("q", " ")));
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnIsFoundByItsWord(TicketColumn column) {
        assertThat(TicketColumn.of(column.word())).isEqualTo(column);
    }

    @Test
    void aColumnIsSpelledAsRestSpellsFields() {
        assertThat(TicketColumn.WAITING_SINCE.word()).isEqualTo("waitingSince");
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> TicketColumn.of("WAITING_SINCE"));
    }
}
