package org.heardcrm.desk;

import java.time.Duration;
import java.time.Instant;

/** For how long somebody who was heard of is there. A page says every 15 seconds that it is looked at. */
public final class Watch {

    /** Two words missed and a little more. */
    public static final Duration LASTS = Duration.ofSeconds(40);

    private Watch() {}

    /** Whoever was heard of after this is there still. */
    public static Instant since(Instant now) {
        return now.minus(LASTS);
    }

    public static boolean isThere(Instant heardOf, Instant now) {
        return heardOf.isAfter(since(now));
    }
}
