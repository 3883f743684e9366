package org.heardcrm.check.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.heardcrm.check.application.SwarmComparison.Part;
import org.heardcrm.check.application.SwarmComparison.Told;
import org.heardcrm.tickets.EventType;
import org.heardcrm.tickets.HelperState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is stored of a swarm is held against its events. */
class SwarmComparisonTest {

    private static final long SKILL = 5;

    /** Asked by skill: 13 joins, 14 is needed no longer; asked by name: 15 declines; 16 comes, is thanked and leaves. */
    private static final List<Told> EVENTS = List.of(
            told(2, EventType.INVITED, "skill:5"),
            told(3, EventType.INVITED, "15"),
            told(4, EventType.JOINED, "13"),
            told(5, EventType.DECLINED, "15"),
            told(6, EventType.JOINED, "16"),
            told(7, EventType.THANKED, "16"),
            told(8, EventType.LEFT, "16"));

    private static final List<Part> STORED = List.of(
            part(2, 13, SKILL, HelperState.JOINED, at(4), null, null),
            part(2, 14, SKILL, HelperState.NOT_NEEDED, null, at(4), null),
            part(3, 15, null, HelperState.DECLINED, null, at(5), null),
            part(6, 16, null, HelperState.LEFT, at(6), at(8), at(7)));

    private static Told told(long seq, EventType type, String ref) {
        return new Told(1, seq, type, at(seq), ref);
    }

    private static Part part(
            long seq,
            long member,
            @Nullable Long skill,
            HelperState state,
            @Nullable Instant joined,
            @Nullable Instant ended,
            @Nullable Instant thanked) {
        return new Part(1, seq, member, skill, state, joined, ended, thanked);
    }

    private static Instant at(long hour) {
        return Instant.parse("2026-03-02T08:00:00Z").plusSeconds(hour * 3_600);
    }

    private static KindResult compared(List<Part> stored, List<Told> events) {
        Tally tally = new Tally("swarms");
        SwarmComparison.compare(stored, events, tally);
        return tally.result();
    }

    private static List<Part> instead(int index, Part other) {
        List<Part> parts = new ArrayList<>(STORED);
        parts.set(index, other);
        return parts;
    }

    @Test
    void whatEventsTellIsWhatIsStored() {
        KindResult result = compared(STORED, EVENTS);

        assertThat(result.compared()).isEqualTo(4);
        assertThat(result.differences()).as(result.toString()).isZero();
    }

    @Test
    void whatIsStoredOtherwiseIsFound() {
        assertThat(compared(instead(0, part(2, 13, SKILL, HelperState.ASKED, null, null, null)), EVENTS)
                        .differences())
                .isEqualTo(1);
        assertThat(compared(instead(1, part(2, 14, SKILL, HelperState.ASKED, null, null, null)), EVENTS)
                        .differences())
                .isEqualTo(1);
        assertThat(compared(instead(3, part(6, 16, null, HelperState.LEFT, at(6), at(8), null)), EVENTS)
                        .differences())
                .isEqualTo(1);
    }

    @Test
    void aRowThatIsMissingOrThatNothingBroughtInIsFound() {
        assertThat(compared(STORED.subList(0, 3), EVENTS).differences()).isEqualTo(1);
        assertThat(compared(STORED, EVENTS.subList(0, 4)).differences()).isEqualTo(1);
    }
}
