package org.heardcrm.tickets.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.Impact;
import org.heardcrm.tickets.Particulars;
import org.heardcrm.tickets.application.TicketView;
import org.heardcrm.tickets.application.TicketView.Named;
import org.jspecify.annotations.Nullable;

/** What may be corrected about an exception at any time; everything else about it is an act. */
public record EditExceptionRequest(
        @Nullable String contactId,

        @NotBlank @Size(max = Particulars.LONGEST_SUMMARY) String summary,

        @Size(max = Particulars.LONGEST_GOAL) @Nullable String goal,
        @NotNull Impact impact,
        @NotNull Channel channel,
        @Nullable String category,
        @Nullable String offering)
        implements Ruled {

    @Override
    public void hold(Rules rules) {
        rules.hold(() -> ReportExceptionRequest.id("/contactId", contactId, "This contact"), "/contactId");
        rules.hold(() -> ReportExceptionRequest.id("/category", category, "This category"), "/category");
        rules.hold(() -> ReportExceptionRequest.id("/offering", offering, "This offering"), "/offering");
    }

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
                ReportExceptionRequest.id("/contactId", contactId, "This contact"),
                summary,
                goal,
                impact,
                channel,
                ReportExceptionRequest.id("/category", category, "This category"),
                ReportExceptionRequest.id("/offering", offering, "This offering"));
    }
}
