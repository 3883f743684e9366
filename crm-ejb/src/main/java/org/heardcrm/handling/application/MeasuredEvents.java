package org.heardcrm.handling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.measures.handling.Actor;
import org.heardcrm.measures.handling.HandlingEvent;
import org.heardcrm.measures.handling.HandlingEventType;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.TicketId;

/** The events of an exception as measures read them; those that carry none are left out. */
@ApplicationScoped
class MeasuredEvents {

    private static final String TYPES =
            Stream.of(HandlingEventType.values()).map(Enum::name).collect(Collectors.joining(","));

    @Inject
    private Sql sql;

    List<HandlingEvent> of(TicketId ticket) {
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
                TYPES);
    }
}
