package org.heardcrm.handling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.heardcrm.measures.handling.Effort;
import org.heardcrm.measures.handling.EffortEvents;
import org.heardcrm.measures.handling.HandlingEvent;
import org.heardcrm.platform.FirmCalendar;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Settings;
import org.heardcrm.tickets.Source;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.TicketQueue;

/**
 * What an exception has cost the client so far, figure by figure, each with what it is made of. The client's clock runs
 * day and night; how much of it lay in the firm's working hours stands beside it, by the calendar as it is set now.
 */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class EffortMeter {

    @Inject
    private MeasuredEvents events;

    @Inject
    private TicketQueue tickets;

    @Inject
    private Settings settings;

    @Inject
    private HeardClock clock;

    /**
     * The figures at an instant.
     *
     * @param madeOf what each of them is made of
     * @param worked how much of the time waited lay in the firm's working hours
     * @param zone where those hours are
     * @param imported whether the exception's source knows few of the client's words and no repeats
     */
    public record Reading(Effort effort, EffortEvents madeOf, Duration worked, ZoneId zone, boolean imported) {

        public Instant asOf() {
            return effort.asOf();
        }

        /** The numbers of the events at which it became our turn, or was ours no longer. */
        public List<Long> turns() {
            return madeOf.turns().stream()
                    .flatMap(turn -> Stream.of(turn.began(), turn.ended()))
                    .filter(Objects::nonNull)
                    .toList();
        }

        public double workedHours() {
            return worked.toNanos() / 3.6e12;
        }
    }

    public Reading of(TicketId ticket) {
        boolean imported = tickets.one(ticket).source() == Source.IMPORT;
        Instant now = clock.instant();
        List<HandlingEvent> happened = events.of(ticket);
        FirmCalendar calendar = settings.calendar();
        EffortEvents madeOf = EffortEvents.of(happened, now);
        Duration worked = madeOf.turns().stream()
                .map(turn -> calendar.workingBetween(turn.from(), turn.until()))
                .reduce(Duration.ZERO, Duration::plus);
        return new Reading(Effort.of(happened, now), madeOf, worked, calendar.zone(), imported);
    }
}
