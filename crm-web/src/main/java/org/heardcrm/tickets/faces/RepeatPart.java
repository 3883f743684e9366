package org.heardcrm.tickets.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.application.Conversing;
import org.jspecify.annotations.Nullable;

/** Noticing that the client of the open exception had to say the same again. */
@Named
@RequestScoped
public class RepeatPart {

    @Inject
    private Conversing conversing;

    @Inject
    private TicketActs acts;

    public @Nullable String repeat() {
        return acts.perform((ticket, seen) -> conversing.repeat(ticket, seen, Side.FIRM), "tickets.repeated");
    }
}
