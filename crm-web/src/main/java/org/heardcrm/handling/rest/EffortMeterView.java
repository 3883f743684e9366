package org.heardcrm.handling.rest;

import java.time.Instant;
import java.util.List;
import org.heardcrm.handling.application.EffortMeter.Reading;
import org.heardcrm.measures.handling.FactName;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/**
 * What an exception has cost the client up to an instant, each figure with the events it is made of.
 *
 * @param waited hours around the clock, as the client waits
 * @param waitedWorking how many of those hours lay in the firm's working hours, by its calendar as it is set now
 * @param zone where the firm's working hours are, by its IANA name
 */
public record EffortMeterView(
        Instant asOf,
        Figure contacts,
        Figure repeats,
        Figure handoffs,
        Figure waited,
        Figure waitedWorking,
        String zone) {

    /**
     * One figure.
     *
     * @param unit {@code h} for hours, or {@code count}
     * @param atLeast whether there may have been more than the exception's source records
     * @param reason why it is not known
     */
    public record Figure(
            @Nullable Double value,
            String unit,
            boolean known,
            boolean atLeast,
            @Nullable String reason,
            List<String> events) {}

    static EffortMeterView of(TicketId ticket, Reading reading) {
        List<String> turns = ids(ticket, reading.turns());
        return new EffortMeterView(
                reading.asOf(),
                count(reading.imported(), ids(ticket, reading.madeOf().contacts())),
                repeats(reading, ids(ticket, reading.madeOf().repeats())),
                count(false, ids(ticket, reading.madeOf().handoffs())),
                hours(reading.effort().waitedHours(), turns),
                hours(reading.workedHours(), turns),
                reading.zone().getId());
    }

    private static Figure repeats(Reading reading, List<String> events) {
        return reading.imported() && events.isEmpty()
                ? new Figure(null, "count", false, false, FactName.REPEATS.unrecorded(), events)
                : count(reading.imported(), events);
    }

    private static Figure count(boolean atLeast, List<String> events) {
        return new Figure((double) events.size(), "count", true, atLeast, null, events);
    }

    private static Figure hours(double hours, List<String> events) {
        return new Figure(hours, "h", true, false, null, events);
    }

    private static List<String> ids(TicketId ticket, List<Long> events) {
        return events.stream().map(seq -> ticket + "-" + seq).toList();
    }
}
