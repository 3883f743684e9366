package org.heardcrm.tickets.faces;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.heardcrm.handling.application.EffortMeter;
import org.heardcrm.handling.application.EffortMeter.Reading;
import org.heardcrm.platform.faces.Shown;
import org.heardcrm.platform.faces.Words;
import org.heardcrm.tickets.application.TicketHistory;
import org.heardcrm.tickets.application.TicketHistory.Entry;

/** What the open exception has cost the client so far, figure by figure, each with the events it is made of. */
@Named
@RequestScoped
public class EffortPart {

    @Inject
    private EffortMeter meter;

    @Inject
    private TicketHistory history;

    @Inject
    private WorkspacePage page;

    @Inject
    private Words words;

    @Inject
    private Shown shown;

    private List<Figure> figures = List.of();
    private String zone = "";

    /**
     * One figure.
     *
     * @param name the last part of the key of its word
     * @param costly whether it is one that a client should have been spared
     */
    public record Figure(String name, String value, boolean costly, List<Entry> events) {}

    @PostConstruct
    void load() {
        Reading reading = meter.of(page.ticket());
        Map<Long, Entry> entries =
                history.of(page.ticket()).stream().map(Entry::inShort).collect(toMap(Entry::seq, Function.identity()));
        zone = reading.zone().getId();
        int repeats = reading.effort().repeats();
        int handoffs = reading.effort().handoffs();
        List<Long> turns = reading.turns();
        figures = List.of(
                figure("contacts", contacts(reading), false, reading.madeOf().contacts(), entries),
                figure(
                        "repeats",
                        repeats(reading),
                        repeats > 0,
                        reading.madeOf().repeats(),
                        entries),
                figure("waited", shown.hours(reading.effort().waitedHours()), false, turns, entries),
                figure("worked", shown.hours(reading.workedHours()), false, turns, entries),
                figure(
                        "handoffs",
                        shown.number(handoffs),
                        handoffs > 1,
                        reading.madeOf().handoffs(),
                        entries));
    }

    private String contacts(Reading reading) {
        int contacts = reading.effort().contacts();
        return reading.imported() ? words.with("tickets.atLeast", contacts) : shown.number(contacts);
    }

    private String repeats(Reading reading) {
        int repeats = reading.effort().repeats();
        return reading.imported() && repeats == 0 ? words.get("tickets.notKnown") : shown.number(repeats);
    }

    private static Figure figure(
            String name, String value, boolean costly, List<Long> events, Map<Long, Entry> entries) {
        return new Figure(name, value, costly, events.stream().map(entries::get).toList());
    }

    public List<Figure> getFigures() {
        return figures;
    }

    /** What the figure of a name means: around whose clock, by which calendar. */
    public String meaning(String name) {
        return words.with("tickets.effort." + name, zone);
    }
}
