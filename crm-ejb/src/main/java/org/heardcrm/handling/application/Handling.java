package org.heardcrm.handling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.heardcrm.measures.handling.Actor;
import org.heardcrm.measures.handling.FactName;
import org.heardcrm.measures.handling.HandlingEvent;
import org.heardcrm.measures.handling.HandlingEventType;
import org.heardcrm.measures.handling.HandlingFacts;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Sql;
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
    private Sql sql;

    @Inject
    private HeardClock clock;

    @Inject
    private TicketQueue tickets;

    public HandlingFacts of(TicketId ticket) {
        Source source = tickets.one(ticket).source();
        return HandlingFacts.of(
                events(ticket), clock.instant(), source == Source.IMPORT ? UNKNOWN_TO_IMPORTS : Set.of());
    }

    private List<HandlingEvent> events(TicketId ticket) {
        return sql.all(
                "select * from ticket_event where ticket_id = ? and type = any (string_to_array(?, ','))",
                row -> new HandlingEvent(
                        row.number("seq"),
                        row.instant("at"),
                        row.oneOf(HandlingEventType.class, "type"),
                        row.oneOf(Actor.class, "actor"),
                        row.textOrNull("ref"),
                        row.instantOrNull("due"),
                        row.textOrNull("value")),
                ticket,
                String.join(
                        ",",
                        List.of(HandlingEventType.values()).stream()
                                .map(Enum::name)
                                .toList()));
    }
}
