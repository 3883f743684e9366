package org.heardcrm.handling.rest;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.List;
import org.heardcrm.measures.handling.Fact;
import org.heardcrm.measures.handling.HandlingFacts;
import org.heardcrm.measures.handling.PromiseCredit;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** How an exception was handled up to an instant, fact by fact, each with the events it is made of. */
public record HandlingView(Instant asOf, FactsView facts) {

    /** The facts of rule HS-1; Java keeps the word “wait” for itself. */
    public record FactsView(
            NumberFact firstResponse,
            @JsonbProperty("wait") NumberFact waited,
            PromisesFact promises,
            NumberFact chasers,
            NumberFact handoffs,
            NumberFact repeats,
            NumberFact reopened,
            YesNoFact explained,
            YesNoFact confirmed) {}

    /** @param unit {@code h} for hours around the clock, or {@code count} */
    public record NumberFact(
            @Nullable Double value,
            String unit,
            boolean known,
            @Nullable String reason,
            List<String> events) {

        static NumberFact of(TicketId ticket, Fact<? extends Number> fact) {
            Number value = fact.value();
            return new NumberFact(
                    value == null ? null : value.doubleValue(),
                    fact.name().unit(),
                    fact.known(),
                    fact.reason(),
                    ids(ticket, fact));
        }
    }

    /** @param value the mean credit of the promises that are due or kept, 0 to 1; {@code due} says of how many */
    public record PromisesFact(
            @Nullable Double value,
            @Nullable Integer due,
            String unit,
            boolean known,
            @Nullable String reason,
            List<String> events) {

        static PromisesFact of(TicketId ticket, Fact<PromiseCredit> fact) {
            PromiseCredit credit = fact.value();
            return new PromisesFact(
                    credit == null ? null : credit.mean(),
                    credit == null ? null : credit.due(),
                    fact.name().unit(),
                    fact.known(),
                    fact.reason(),
                    ids(ticket, fact));
        }
    }

    /** Something that happened or did not. */
    public record YesNoFact(
            @Nullable Boolean value,
            String unit,
            boolean known,
            @Nullable String reason,
            List<String> events) {

        static YesNoFact of(TicketId ticket, Fact<Boolean> fact) {
            return new YesNoFact(fact.value(), fact.name().unit(), fact.known(), fact.reason(), ids(ticket, fact));
        }
    }

    static HandlingView of(TicketId ticket, HandlingFacts facts) {
        return new HandlingView(
                facts.basis().asOf(),
                new FactsView(
                        NumberFact.of(ticket, facts.firstResponse()),
                        NumberFact.of(ticket, facts.waitOnUs()),
                        PromisesFact.of(ticket, facts.promises()),
                        NumberFact.of(ticket, facts.chasers()),
                        NumberFact.of(ticket, facts.handoffs()),
                        NumberFact.of(ticket, facts.repeats()),
                        NumberFact.of(ticket, facts.reopened()),
                        YesNoFact.of(ticket, facts.explained()),
                        YesNoFact.of(ticket, facts.confirmed())));
    }

    private static List<String> ids(TicketId ticket, Fact<?> fact) {
        return fact.events().stream().map(seq -> ticket + "-" + seq).toList();
    }
}
