package org.heardcrm.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.heardcrm.tickets.TicketId;
import org.junit.jupiter.api.Test;

class OpenTabTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

    /** Opened a minute after one another, the first first. */
    private static List<OpenTab> tabs(int howMany, IntPredicate begun) {
        return IntStream.rangeClosed(1, howMany)
                .mapToObj(n -> new OpenTab(new TicketId(n), MORNING.plusSeconds(60L * n), begun.test(n)))
                .toList();
    }

    private static List<Long> surplus(List<OpenTab> tabs, long justOpened) {
        return OpenTab.surplus(tabs, new TicketId(justOpened)).stream()
                .map(tab -> tab.ticket().value())
                .toList();
    }

    @Test
    void asManyAsFitStay() {
        assertThat(surplus(tabs(OpenTab.MOST, n -> false), OpenTab.MOST)).isEmpty();
    }

    @Test
    void oneMoreAndTheOldestGoes() {
        assertThat(surplus(tabs(OpenTab.MOST + 1, n -> false), OpenTab.MOST + 1))
                .containsExactly(1L);
    }

    @Test
    void begunWordsKeepTheirTabSoTheOldestWithoutGoes() {
        assertThat(surplus(tabs(OpenTab.MOST + 2, n -> n < 4), OpenTab.MOST + 2))
                .containsExactly(4L, 5L);
    }

    @Test
    void whereAllHaveBegunWordsAllStayAndSoDoesTheNewOne() {
        assertThat(surplus(tabs(OpenTab.MOST + 1, n -> n <= OpenTab.MOST), OpenTab.MOST + 1))
                .isEmpty();
    }
}
