package org.heardcrm.tickets.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.Impact;
import org.heardcrm.tickets.Particulars;
import org.heardcrm.tickets.application.TicketView;
import org.heardcrm.tickets.application.TicketView.Named;
import org.jspecify.annotations.Nullable;

/** What may be corrected about an exception at any time; everything else about it is an act. */
public record EditExceptionRequest(
        @Nullable String contactId,

        @NotNull @Size(min = 1, max = ExceptionTicket.LONGEST_SUMMARY)
        String summary,

        @Size(max = ExceptionTicket.LONGEST_GOAL) @Nullable String goal,
        @NotNull Impact impact,
        @NotNull Channel channel,
        @Nullable String category,
        @Nullable String offering) {

    static EditExceptionRequest of(TicketView ticket) {
        return new EditExceptionRequest(
                id(ticket.contact()),
                ticket.summary(),
                ticket.goal(),
                ticket.impact(),
                ticket.channel(),
                id(ticket.category()),
                id(ticket.offering()));
    }

    private static @Nullable String id(@Nullable Named named) {
        return named == null ? null : named.id();
    }

    Particulars toParticulars() {
        return new Particulars(
                ReportExceptionRequest.id(contactId, "This contact"),
                summary,
                goal,
                impact,
                channel,
                ReportExceptionRequest.id(category, "This category"),
                ReportExceptionRequest.id(offering, "This offering"));
    }
}
