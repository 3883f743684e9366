package org.heardcrm.platform.rest.pace;

/** A token bucket: so many requests at once, and so many a second in the long run. */
final class Bucket {

    private static final double NANOS = 1e9;

    private final double perSecond;
    private final double burst;
    private double left;
    private long seen;

    /** @param now nanoseconds of a clock that only goes forward */
    Bucket(double perSecond, double burst, long now) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.left = burst;
        this.seen = now;
    }

    /** @return 0 when the request may pass, else the seconds after which one may, rounded up */
    synchronized int take(long now) {
        left = Math.min(burst, left + (now - seen) / NANOS * perSecond);
        seen = now;
        if (left >= 1) {
            left -= 1;
            return 0;
        }
        return (int) Math.ceil((1 - left) / perSecond);
    }
}
