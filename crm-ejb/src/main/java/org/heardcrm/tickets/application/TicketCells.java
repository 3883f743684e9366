package org.heardcrm.tickets.application;

import org.heardcrm.tickets.TicketColumn;
import org.heardcrm.tickets.application.TicketView.Named;
import org.jspecify.annotations.Nullable;

/** What stands in a column for an exception, in REST's spelling: words as they were written, names, instants in UTC. */
final class TicketCells {

    private TicketCells() {}

    static @Nullable String of(TicketView ticket, TicketColumn column) {
        Object value = switch (column) {
            case NUMBER -> ticket.number();
            case STATE -> ticket.state();
            case SUMMARY -> ticket.summary();
            case ACCOUNT -> ticket.account().name();
            case CONTACT -> name(ticket.contact());
            case OWNER -> name(ticket.owner());
            case IMPACT -> ticket.impact();
            case CHANNEL -> ticket.channel();
            case CATEGORY -> name(ticket.category());
            case OFFERING -> name(ticket.offering());
            case TAGS -> String.join(", ", ticket.tags());
            case REPORTED_AT -> ticket.reportedAt();
            case UPDATED_AT -> ticket.updatedAt();
            case WAITING_SINCE -> ticket.waitingSince();
            case NEXT_DUE_AT -> ticket.promises().pendingDueAt();
            case SNOOZED_UNTIL -> ticket.shelved().until();
            case RESOLVED_AT -> ticket.resolvedAt();
            case RESOLUTION -> ticket.resolution();
            case CLOSED_AT -> ticket.closedAt();
            case CLOSED_BY -> ticket.closedBy();
            case GOAL -> ticket.goal();
            case CONTACTS -> ticket.effort().contacts();
            case REPEATS -> ticket.effort().repeats();
            case HANDOFFS -> ticket.effort().handoffs();
            case WAITED_HOURS -> ticket.effort().waitedHours();
            case PUT_AWAY -> ticket.shelved().away();
            case EXTERNAL_ID -> ticket.externalId();
        };
        return value == null ? null : value.toString();
    }

    private static @Nullable String name(@Nullable Named named) {
        return named == null ? null : named.name();
    }
}
