package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.heardcrm.platform.application.SettingValues;
import org.heardcrm.tickets.Impact;
import org.heardcrm.tickets.ImpactTargets;

/** How soon the firm wants to be with its clients: what an admin set, else the defaults. */
@ApplicationScoped
public class Targets {

    static final String FIRST_REPLY = "first-reply-target";
    static final String WAIT = "wait-target";

    @Inject
    private SettingValues values;

    public ImpactTargets now() {
        return new ImpactTargets(
                kept(FIRST_REPLY, ImpactTargets.DEFAULT.firstReply()), kept(WAIT, ImpactTargets.DEFAULT.waiting()));
    }

    /** Whether nobody has set the target. */
    public boolean isFirstReplyDefault(Impact impact) {
        return values.of(name(FIRST_REPLY, impact)).isEmpty();
    }

    /** Whether nobody has set the target. */
    public boolean isWaitDefault(Impact impact) {
        return values.of(name(WAIT, impact)).isEmpty();
    }

    void set(ImpactTargets wanted) {
        ImpactTargets now = now();
        for (Impact impact : Impact.values()) {
            set(name(FIRST_REPLY, impact), wanted.firstReply(), now.firstReply(), impact);
            set(name(WAIT, impact), wanted.waiting(), now.waiting(), impact);
        }
    }

    private void set(String name, Map<Impact, Duration> wanted, Map<Impact, Duration> now, Impact impact) {
        values.set(name, String.valueOf(wanted.get(impact)), String.valueOf(now.get(impact)));
    }

    private Map<Impact, Duration> kept(String kind, Map<Impact, Duration> unlessSet) {
        Map<Impact, Duration> targets = new EnumMap<>(unlessSet);
        for (Impact impact : Impact.values()) {
            values.of(name(kind, impact)).map(Duration::parse).ifPresent(set -> targets.put(impact, set));
        }
        return targets;
    }

    private static String name(String kind, Impact impact) {
        return kind + "-" + impact.name().toLowerCase(Locale.ROOT);
    }
}
