package org.heardcrm.boards.application;

import java.time.Instant;
import org.heardcrm.platform.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * One hop of a chain, from money back to an act of service.
 *
 * @param name what people call it: the opportunity's title, the prospect, who recommended, the exception's number
 * @param at when it happened; of what is remembered to the day or month only, the last instant it can have been
 * @param remembered when people say that it happened; the same unless it is remembered to the day or month only
 * @param precision DAY or MONTH when it is remembered to that only, else null
 * @param evidence how we know
 */
public record Hop(
        Kind kind,
        long id,
        String name,
        Instant at,
        Instant remembered,
        @Nullable String precision,
        Evidence evidence) {

    static Hop exactly(Kind kind, long id, String name, Instant at, Evidence evidence) {
        return new Hop(kind, id, name, at, at, null, evidence);
    }

    /** What a chain is made of here. */
    public enum Kind {
        OPPORTUNITY,
        REFERRAL,
        RECOMMENDATION,
        EXCEPTION
    }
}
