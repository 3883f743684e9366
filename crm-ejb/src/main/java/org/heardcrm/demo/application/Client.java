package org.heardcrm.demo.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account of the demo firm and what becomes of it.
 *
 * @param known since when the firm keeps this account
 * @param since its first day as a client, or null for a prospect
 * @param ended its last day, or null
 * @param monthly what it pays in a month on the average
 */
record Client(
        int index,
        String name,
        String domain,
        String industry,
        String sizeBand,
        String country,
        List<String> towns,
        @Nullable String tier,
        Part part,
        BigDecimal monthly,
        Instant known,
        @Nullable LocalDate since,
        @Nullable LocalDate ended,
        List<Speaker> people) {

    /** What part an account plays. */
    enum Part {
        /** A client before the books begin. */
        CLIENT,
        /** Became a client by a referral. */
        EARNED,
        BOUGHT,
        /** Became a client, and nobody asked how. */
        UNKNOWN,
        PROSPECT,
        LOST,
        FORMER
    }

    boolean isNew() {
        return part == Part.EARNED || part == Part.BOUGHT || part == Part.UNKNOWN;
    }

    /** Whether exceptions could happen to it on that day. */
    boolean isClientOn(LocalDate day) {
        return since != null && !day.isBefore(since) && (ended == null || day.isBefore(ended));
    }

    String currency() {
        return country.equals("CH") ? "CHF" : "EUR";
    }

    /** How often something happens to it, beside others. */
    int weight() {
        return tier == null
                ? 0
                : switch (tier) {
                    case "A" -> 5;
                    case "B" -> 3;
                    default -> 1;
                };
    }
}
