package org.heardcrm.boards.application;

import java.time.Duration;
import java.time.Instant;
import org.heardcrm.referrals.Origin;

/**
 * Where won money is added up: a quarter of an hour, a currency and an origin. Months begin at a quarter of an hour in
 * every zone in use, so any of them can be put together from these.
 */
public record WonCell(Instant slot, String currency, Origin origin) {

    static final Duration SLOT = Duration.ofMinutes(15);

    static WonCell at(Instant won, String currency, Origin origin) {
        return new WonCell(slotOf(won), currency, origin);
    }

    /** The beginning of the quarter of an hour in which that instant lies. */
    static Instant slotOf(Instant instant) {
        long seconds = SLOT.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), seconds) * seconds);
    }
}
