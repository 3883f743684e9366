package org.heardcrm.tickets.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heardcrm.platform.FirmCalendar;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Settings;
import org.heardcrm.platform.faces.Viewer;
import org.heardcrm.tickets.application.KeepingPromises;
import org.jspecify.annotations.Nullable;

/** Promising something to the client of the open exception. */
@Named
@RequestScoped
public class PromisePart {

    @Inject
    private KeepingPromises promises;

    @Inject
    private TicketActs acts;

    @Inject
    private Viewer viewer;

    @Inject
    private Settings settings;

    @Inject
    private HeardClock clock;

    private @Nullable String sentence;
    private @Nullable Instant due;

    /** A due time for one click: the key of its label, and how the field writes it. */
    public record Quick(String word, String typed) {}

    public @Nullable String promise() {
        return acts.perform(
                (ticket, seen) -> promises.promise(
                        ticket,
                        seen,
                        Objects.requireNonNull(sentence, "The page asks for a sentence."),
                        Objects.requireNonNull(due, "The page asks for a due time.")),
                "tickets.promised");
    }

    /** Times that lie ahead and that the firm can keep by its calendar, the soonest first. */
    public List<Quick> getQuick() {
        Instant now = clock.instant();
        FirmCalendar calendar = settings.calendar();
        Map<String, Instant> times = new LinkedHashMap<>();
        times.put("twoHours", now.plus(2, ChronoUnit.HOURS));
        calendar.endOfToday(now).ifPresent(end -> times.put("today", end));
        times.put("nextDay", calendar.endOfWorkingDay(1, now));
        times.put("threeDays", calendar.endOfWorkingDay(3, now));
        times.put("fiveDays", calendar.endOfWorkingDay(5, now));
        return times.entrySet().stream()
                .map(time -> new Quick(time.getKey(), typed(time.getValue())))
                .toList();
    }

    private String typed(Instant time) {
        return time.atZone(viewer.getZone())
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    public @Nullable String getSentence() {
        return sentence;
    }

    public void setSentence(@Nullable String sentence) {
        this.sentence = sentence;
    }

    public @Nullable Instant getDue() {
        return due;
    }

    public void setDue(@Nullable Instant due) {
        this.due = due;
    }
}
