package org.heardcrm.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.heardcrm.platform.RuleBroken;
import org.junit.jupiter.api.Test;

class ImpactTargetsTest {

    @Test
    void theDefaultsAreThoseOfTheRule() {
        assertThat(ImpactTargets.DEFAULT.firstReply())
                .containsEntry(Impact.BLOCKED, Duration.ofHours(1))
                .containsEntry(Impact.HINDERED, Duration.ofHours(4))
                .containsEntry(Impact.IRRITATED, Duration.ofHours(8));
        assertThat(ImpactTargets.DEFAULT.waiting())
                .containsEntry(Impact.BLOCKED, Duration.ofHours(8))
                .containsEntry(Impact.HINDERED, Duration.ofHours(24))
                .containsEntry(Impact.IRRITATED, Duration.ofHours(72));
    }

    @Test
    void eachImpactHasATargetOfAMinuteToAYear() {
        Map<Impact, Duration> none = Map.of();
        assertThatThrownBy(() -> new ImpactTargets(none, ImpactTargets.DEFAULT.waiting()))
                .isInstanceOf(RuleBroken.class);
        Map<Impact, Duration> tooLong = Map.of(
                Impact.BLOCKED,
                Duration.ofDays(366),
                Impact.HINDERED,
                Duration.ofHours(1),
                Impact.IRRITATED,
                Duration.ofHours(1));
        assertThatThrownBy(() -> new ImpactTargets(ImpactTargets.DEFAULT.firstReply(), tooLong))
                .hasMessage("A target is between a minute and a year, in hours.");
    }
}
