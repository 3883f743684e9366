package org.heardcrm.handling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.heardcrm.measures.handling.FactName;
import org.heardcrm.measures.handling.HandlingFacts;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.tickets.Source;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.TicketQueue;

/** The handling facts of an exception, computed from its events whenever somebody asks. */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class Handling {

    /** An incident log has no messages, promises or repeats: what rests on them stays unknown. */
    private static final Set<FactName> UNKNOWN_TO_IMPORTS = EnumSet.of(
            FactName.FIRST_RESPONSE,
            FactName.PROMISES,
            FactName.CHASERS,
            FactName.REPEATS,
            FactName.EXPLAINED,
            FactName.CONFIRMED);

    @Inject
    private MeasuredEvents events;

    @Inject
    private HeardClock clock;

    @Inject
    private TicketQueue tickets;

    public HandlingFacts of(TicketId ticket) {
        Source source = tickets.one(ticket).source();
        return HandlingFacts.of(
                events.of(ticket), clock.instant(), source == Source.IMPORT ? UNKNOWN_TO_IMPORTS : Set.of());
    }
}
