package org.heardcrm.tickets.faces;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
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

    @Inject
    private Targets targets;

    @Inject
    private SettingTargets setting;

    @Inject
    private PageMessages messages;

    private List<TargetLine> lines = List.of();

    @PostConstruct
    void load() {
        ImpactTargets now = targets.now();
        lines = Stream.of(Impact.values())
                .map(impact -> new TargetLine(impact, now, targets))
                .toList();
    }

    public String save() {
        setting.set(new ImpactTargets(typed(TargetLine::getFirstReply), typed(TargetLine::getWaiting)));
        messages.say("tickets.targets.saved");
        return "/settings/targets.xhtml?faces-redirect=true";
    }

    private Map<Impact, Duration> typed(Function<TargetLine, @Nullable BigDecimal> which) {
        return lines.stream()
                .collect(Collectors.toMap(TargetLine::getImpact, line -> TargetLine.duration(which.apply(line))));
    }

    public List<TargetLine> getLines() {
        return lines;
    }
}
