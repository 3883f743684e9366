package org.heardcrm.tickets.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heardcrm.platform.faces.Shown;
import org.heardcrm.platform.faces.Words;
import org.heardcrm.tickets.TicketColumn;
import org.heardcrm.tickets.application.TicketView;
import org.jspecify.annotations.Nullable;

/** What a view tells of an exception in its row, for the one who reads; what is not known is left out. */
@Named
@RequestScoped
public class RowFacts {

    @Inject
    private ViewsPart views;

    @Inject
    private Words words;

    @Inject
    private Shown shown;

    /** One fact with its name. */
    public record Fact(TicketColumn column, String value) {}

    public List<Fact> of(TicketView ticket) {
        return views.getColumns().stream()
                .flatMap(column -> fact(column, told(ticket, column)).stream())
                .toList();
    }

    private static List<Fact> fact(TicketColumn column, @Nullable String value) {
        return value == null || value.isEmpty() ? List.of() : List.of(new Fact(column, value));
    }

    private @Nullable String told(TicketView ticket, TicketColumn column) {
        return switch (column) {
            case NUMBER -> ticket.number();
            case STATE -> words.get("platform.state." + ticket.state());
            case CONTACT -> name(ticket.contact());
            case CHANNEL -> words.get("tickets.channel." + ticket.channel());
            case CATEGORY -> name(ticket.category());
            case OFFERING -> name(ticket.offering());
            case TAGS -> String.join(", ", ticket.tags());
            case REPORTED_AT -> shown.ago(ticket.reportedAt());
            case UPDATED_AT -> shown.ago(ticket.updatedAt());
            case RESOLVED_AT -> shown.ago(ticket.resolvedAt());
            case RESOLUTION -> ticket.resolution();
            case CLOSED_AT -> shown.ago(ticket.closedAt());
            case CLOSED_BY -> ticket.closedBy() == null ? null : words.get("tickets.closedBy." + ticket.closedBy());
            case GOAL -> ticket.goal();
            case CONTACTS -> shown.number(ticket.effort().contacts());
            case REPEATS -> shown.number(ticket.effort().repeats());
            case HANDOFFS -> shown.number(ticket.effort().handoffs());
            case WAITED_HOURS -> shown.hours(ticket.effort().waitedHours());
            case EXTERNAL_ID -> ticket.externalId();
            // every row tells these
            case SUMMARY, ACCOUNT, OWNER, IMPACT, WAITING_SINCE, NEXT_DUE_AT, SNOOZED_UNTIL, PUT_AWAY -> null;
        };
    }

    private static @Nullable String name(TicketView.@Nullable Named named) {
        return named == null ? null : named.name();
    }
}
