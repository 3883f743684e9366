package org.heardcrm.tickets.faces;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.faces.PageMessages;
import org.heardcrm.tickets.Impact;
import org.heardcrm.tickets.ImpactTargets;
import org.heardcrm.tickets.application.SettingTargets;
import org.heardcrm.tickets.application.Targets;
import org.jspecify.annotations.Nullable;

/** How soon the firm wants to be with its clients, by impact, in hours. */
@Named
@Needs(Right.ADMINISTER)
@ViewScoped
public class TargetsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    @Inject
    private Targets targets;

    @Inject
    private SettingTargets setting;

    @Inject
    private PageMessages messages;

    private List<Line> lines = List.of();

    /** The two targets of an impact as they are typed, in hours; nothing typed is no target. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Impact impact;
        private final boolean firstReplyDefault;
        private final boolean waitDefault;
        private @Nullable BigDecimal firstReply;
        private @Nullable BigDecimal waiting;

        Line(Impact impact, ImpactTargets now, Targets targets) {
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
    }

    @PostConstruct
    void load() {
        ImpactTargets now = targets.now();
        lines = Stream.of(Impact.values())
                .map(impact -> new Line(impact, now, targets))
                .toList();
    }

    public String save() {
        setting.set(new ImpactTargets(typed(Line::getFirstReply), typed(Line::getWaiting)));
        messages.say("tickets.targets.saved");
        return "/settings/targets.xhtml?faces-redirect=true";
    }

    private Map<Impact, Duration> typed(Function<Line, @Nullable BigDecimal> which) {
        return lines.stream().collect(Collectors.toMap(Line::getImpact, line -> duration(which.apply(line))));
    }

    private static Duration duration(@Nullable BigDecimal hours) {
        return hours == null
                ? Duration.ZERO
                : Duration.ofMinutes(hours.multiply(MINUTES).longValue());
    }

    private static BigDecimal hours(Duration target) {
        return BigDecimal.valueOf(target.toMinutes())
                .divide(MINUTES, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    public List<Line> getLines() {
        return lines;
    }
}
