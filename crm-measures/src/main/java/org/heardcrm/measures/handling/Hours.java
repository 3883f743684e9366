package org.heardcrm.measures.handling;

import java.time.Duration;

/** Hours as a number, for the edge where an exact duration is shown or scored. */
public final class Hours {

    private static final double MICROS_PER_HOUR = 3_600_000_000.0;

    private Hours() {}

    /**
     * The duration in hours, read to the microsecond: correctly rounded, and never smaller for a longer duration, up
     * to 285 years.
     */
    public static double of(Duration duration) {
        long micros = Math.addExact(Math.multiplyExact(duration.getSeconds(), 1_000_000L), duration.getNano() / 1_000);
        return micros / MICROS_PER_HOUR;
    }
}
