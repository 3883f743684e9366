package org.heardcrm.tickets.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heardcrm.handling.application.Handling;
import org.heardcrm.measures.handling.Fact;
import org.heardcrm.measures.handling.FactName;
import org.heardcrm.measures.handling.HandlingFacts;
import org.heardcrm.measures.handling.PromiseCredit;
import org.heardcrm.platform.faces.Shown;
import org.heardcrm.platform.faces.Words;
import org.heardcrm.tickets.application.Targets;
import org.heardcrm.tickets.application.TicketHistory;
import org.heardcrm.tickets.application.TicketHistory.Entry;
import org.heardcrm.tickets.application.TicketView;
import org.jspecify.annotations.Nullable;

/** How the open exception was handled, fact by fact, each with the events it is made of. */
@Named
@RequestScoped
public class HandlingPart {

    @Inject
    private Handling handling;

    @Inject
    private TicketHistory history;

    @Inject
    private Targets targets;

    @Inject
    private ConversationPart conversation;

    @Inject
    private WorkspacePage page;

    @Inject
    private Words words;

    @Inject
    private Shown shown;

    private List<Line> lines = List.of();

    /**
     * One fact in words.
     *
     * @param value null when it is unknown; the reason says why then
     * @param target what the firm aims at, in words, or null where there is no such aim
     */
    public record Line(
            String name,
            @Nullable String value,
            @Nullable String target,
            @Nullable String reason,
            List<Entry> events) {}

    @PostConstruct
    void load() {
        HandlingFacts facts = handling.of(page.ticket());
        Map<Long, Entry> events =
                history.of(page.ticket()).stream().collect(Collectors.toMap(Entry::seq, Function.identity()));
        lines = List.of(
                        facts.firstResponse(),
                        facts.waitOnUs(),
                        facts.promises(),
                        facts.chasers(),
                        facts.handoffs(),
                        facts.repeats(),
                        facts.reopened(),
                        facts.explained(),
                        facts.confirmed())
                .stream()
                .map(fact -> line(fact, events))
                .toList();
    }

    private Line line(Fact<?> fact, Map<Long, Entry> events) {
        return new Line(
                fact.name().name(),
                fact.value() == null ? null : told(fact.value()),
                target(fact.name()),
                fact.reason(),
                fact.events().stream().map(events::get).toList());
    }

    /** Shown beside the two facts that are spans of time. */
    private @Nullable String target(FactName fact) {
        TicketView ticket = conversation.getTicket();
        Duration target = ticket == null
                ? null
                : switch (fact) {
                    case FIRST_RESPONSE -> targets.now().firstReply().get(ticket.impact());
                    case WAIT_ON_US -> targets.now().waiting().get(ticket.impact());
                    default -> null;
                };
        return target == null ? null : words.with("tickets.targets.beside", shown.number(target.toMinutes() / 60.0));
    }

    private String told(Object value) {
        if (value instanceof PromiseCredit credit) {
            return words.with("tickets.promiseCredit", credit.credit(), credit.due());
        }
        if (value instanceof Boolean yes) {
            return words.get(yes ? "platform.yes" : "platform.no");
        }
        return value instanceof Double hours ? shown.hours(hours) : shown.number((Integer) value);
    }

    /** In the order of the rule HS-1. */
    public List<Line> getLines() {
        return lines;
    }
}
