package org.heardcrm.platform.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The one clock. It ticks in microseconds, because that is what PostgreSQL keeps, and a thread can set it for the
 * length of a piece of work: that is how months of demo data come through the ordinary use cases.
 */
@ApplicationScoped
public class HeardClock extends Clock {

    private final ThreadLocal<@Nullable Instant> set = new ThreadLocal<>();

    @Override
    public Instant instant() {
        Instant fixed = set.get();
        return fixed != null
                ? fixed
                : Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS))
                        .instant();
    }

    /** Does the work at the given instant, on this thread only. */
    public void at(Instant instant, Runnable work) {
        Instant before = set.get();
        set.set(instant.truncatedTo(ChronoUnit.MICROS));
        try {
            work.run();
        } finally {
            if (before == null) {
                set.remove();
            } else {
                set.set(before);
            }
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.systemUTC().withZone(zone);
    }
}
