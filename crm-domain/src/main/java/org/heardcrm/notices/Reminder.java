package org.heardcrm.notices;

import java.time.Duration;
import java.time.Instant;

/** When the one who carries a promise is reminded of it. */
public final class Reminder {

    /** The earliest: so long before the due time. */
    public static final Duration AHEAD = Duration.ofHours(1);

    private Reminder() {}

    /** An hour before it is due; of a promise made shortly before, when half of its time has passed. */
    public static Instant of(Instant madeAt, Instant dueAt) {
        Instant half = madeAt.plus(Duration.between(madeAt, dueAt).dividedBy(2));
        Instant ahead = dueAt.minus(AHEAD);
        return half.isAfter(ahead) ? half : ahead;
    }
}
