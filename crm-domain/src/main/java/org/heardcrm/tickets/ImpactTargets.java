package org.heardcrm.tickets;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.heardcrm.platform.RuleBroken;

/**
 * How soon the firm wants to be with its clients, by how much it hinders them: a goal that facts are shown beside, not a
 * rule and no promise.
 *
 * @param firstReply from the client's first word to ours
 * @param waiting all the time in which the client waits for us
 */
public record ImpactTargets(Map<Impact, Duration> firstReply, Map<Impact, Duration> waiting) {

    private static final Duration LEAST = Duration.ofMinutes(1);
    private static final Duration MOST = Duration.ofDays(365);

    /** Those that hold until an admin sets others: the ones of the rule HS-1. */
    public static final ImpactTargets DEFAULT = new ImpactTargets(hours(1, 4, 8), hours(8, 24, 72));

    /** @throws RuleBroken when one is missing, or shorter than a minute or longer than a year */
    public ImpactTargets {
        firstReply = checked("firstReply", firstReply);
        waiting = checked("waiting", waiting);
    }

    private static Map<Impact, Duration> checked(String name, Map<Impact, Duration> targets) {
        for (Impact impact : Impact.values()) {
            Duration target = targets.getOrDefault(impact, Duration.ZERO);
            if (target.compareTo(LEAST) < 0 || target.compareTo(MOST) > 0) {
                throw new RuleBroken(
                        "target", "/" + name + "/" + impact, "A target is between a minute and a year, in hours.");
            }
        }
        return Map.copyOf(new EnumMap<>(targets));
    }

    private static Map<Impact, Duration> hours(long blocked, long hindered, long irritated) {
        return Map.of(
                Impact.BLOCKED,
                Duration.ofHours(blocked),
                Impact.HINDERED,
                Duration.ofHours(hindered),
                Impact.IRRITATED,
                Duration.ofHours(irritated));
    }
}
