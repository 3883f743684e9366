package org.heardcrm.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReminderTest {

    private static final Instant MADE = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void anHourBeforeItIsDue() {
        Instant due = MADE.plus(Duration.ofDays(2));

        assertThat(Reminder.of(MADE, due)).isEqualTo(due.minus(Duration.ofHours(1)));
    }

    @Test
    void ofAPromiseForSoonWhenHalfOfItsTimeHasPassed() {
        assertThat(Reminder.of(MADE, MADE.plus(Duration.ofMinutes(40)))).isEqualTo(MADE.plus(Duration.ofMinutes(20)));
    }
}
