package org.heardcrm.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void aPromiseMovedToAnotherTimeIsAnotherCause() {
        assertThat(Notice.ofDueTime(1, 7, 3, NOON).cause())
                .isEqualTo(Notice.ofDueTime(2, 7, 3, NOON).cause());
        assertThat(Notice.ofDueTime(1, 7, 3, NOON).cause())
                .isNotEqualTo(Notice.ofDueTime(1, 7, 3, NOON.plusSeconds(1)).cause());
    }

    @Test
    void whatHappenedOnceIsOneCause() {
        assertThat(Notice.ofEvent(NoticeKind.NOT_FINE, 1, 7, 3).cause()).isEqualTo("7-3");
        assertThat(Notice.ofEvent(NoticeKind.NOT_FINE, 1, 7, 4).cause()).isEqualTo("7-4");
    }
}
