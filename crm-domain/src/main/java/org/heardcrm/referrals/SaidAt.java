package org.heardcrm.referrals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * When somebody said something, as exactly as it is remembered. It counts by {@link #latest}: the last instant at which
 * it can have been said, which is the end of the day or month, but never after it was written down.
 */
@Embeddable
public class SaidAt implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "said_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "said_precision")
    private @Nullable Precision precision;

    @Column(name = "said_latest")
    private Instant latest;

    @SuppressWarnings("NullAway.Init")
    protected SaidAt() {
        // for JPA
    }

    private SaidAt(Instant at, @Nullable Precision precision, Instant latest) {
        this.at = at;
        this.precision = precision;
        this.latest = latest;
    }

    /** To the instant. */
    public static SaidAt exactly(Instant at, Instant now) {
        Instant past = When.past(at, now, "/saidAt");
        return new SaidAt(past, null, past);
    }

    /**
     * Some time in the day or month of that instant. Programs mean days of UTC and members days of the firm's zone; the
     * later end counts, so that neither is refused for the other's midnight.
     *
     * @param precision null for "to the instant"
     * @throws RuleBroken when it is in the future
     */
    public static SaidAt of(Instant at, @Nullable Precision precision, ZoneId zone, Instant now) {
        if (precision == null) {
            return exactly(at, now);
        }
        Instant first = earlier(precision.first(at, zone), precision.first(at, ZoneOffset.UTC));
        When.past(first, now, "/saidAt");
        Instant last = later(precision.last(at, zone), precision.last(at, ZoneOffset.UTC));
        return new SaidAt(at, precision, earlier(last, now));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    public Instant at() {
        return at;
    }

    public @Nullable Precision precision() {
        return precision;
    }

    /** The last instant at which it can have been said. */
    public Instant latest() {
        return latest;
    }
}
