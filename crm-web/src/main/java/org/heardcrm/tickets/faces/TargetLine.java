package org.heardcrm.tickets.faces;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.heardcrm.tickets.Impact;
import org.heardcrm.tickets.ImpactTargets;
import org.heardcrm.tickets.application.Targets;
import org.jspecify.annotations.Nullable;

/** The two targets of an impact as they are typed, in hours; nothing typed is no target. */
public class TargetLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final Impact impact;
    private final boolean firstReplyDefault;
    private final boolean waitDefault;
    private @Nullable BigDecimal firstReply;
    private @Nullable BigDecimal waiting;

    TargetLine(Impact impact, ImpactTargets now, Targets targets) {
        this.impact = impact;
        this.firstReply = hours(now.firstReply().getOrDefault(impact, Duration.ZERO));
        this.waiting = hours(now.waiting().getOrDefault(impact, Duration.ZERO));
        this.firstReplyDefault = targets.isFirstReplyDefault(impact);
        this.waitDefault = targets.isWaitDefault(impact);
    }

    public Impact getImpact() {
        return impact;
    }

    public boolean isFirstReplyDefault() {
        return firstReplyDefault;
    }

    public boolean isWaitDefault() {
        return waitDefault;
    }

    public @Nullable BigDecimal getFirstReply() {
        return firstReply;
    }

    public void setFirstReply(@Nullable BigDecimal firstReply) {
        this.firstReply = firstReply;
    }

    public @Nullable BigDecimal getWaiting() {
        return waiting;
    }

    public void setWaiting(@Nullable BigDecimal waiting) {
        this.waiting = waiting;
    }

    static Duration duration(@Nullable BigDecimal hours) {
        return hours == null
                ? Duration.ZERO
                : Duration.ofMinutes(hours.multiply(MINUTES).longValue());
    }

    private static BigDecimal hours(Duration target) {
        return BigDecimal.valueOf(target.toMinutes())
                .divide(MINUTES, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
