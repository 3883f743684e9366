package org.heardcrm.bench.seed;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.Message;
import org.heardcrm.tickets.Promise;
import org.heardcrm.tickets.TicketEvent;
import org.heardcrm.tickets.TicketRecorded;

/** Exceptions on their way into the tables: what each act appended and told is kept as the repository would keep it. */
final class Batch {

    private final EntityRows<ExceptionTicket> tickets = new EntityRows<>(ExceptionTicket.class);
    private final EntityRows<TicketEvent> events = new EntityRows<>(TicketEvent.class);
    private final EntityRows<Message> messages = new EntityRows<>(Message.class);
    private final EntityRows<Promise> promises = new EntityRows<>(Promise.class);
    private final CopyRows outbox = new CopyRows("outbox", List.of("type", "payload", "at"));
    private final Jsonb json = JsonbBuilder.create(new JsonbConfig().withNullValues(false));

    /** After an act: its events and words, and that it is told; nothing when nothing happened. */
    void keep(ExceptionTicket ticket) {
        List<TicketEvent> happened = ticket.newEvents();
        if (happened.isEmpty()) {
            return;
        }
        TicketEvent last = happened.get(happened.size() - 1);
        happened.forEach(events::add);
        ticket.newMessages().forEach(messages::add);
        TicketRecorded told = new TicketRecorded(
                ticket.id().value(),
                ticket.accountId(),
                happened.get(0).seq(),
                last.seq(),
                happened.stream().map(TicketEvent::type).toList(),
                last.recordedAt());
        outbox.add(TicketRecorded.class.getSimpleName(), json.toJson(told), last.recordedAt());
        ticket.stored();
    }

    /** After its last act: the exception as it stands. */
    void add(ExceptionTicket ticket) {
        tickets.add(ticket);
        ticket.promises().forEach(promises::add);
    }

    boolean isEmpty() {
        return tickets.rows().text().isEmpty();
    }

    /** All of it in one transaction. */
    void write(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        tickets.rows().write(connection);
        events.rows().write(connection);
        messages.rows().write(connection);
        promises.rows().write(connection);
        outbox.write(connection);
        connection.commit();
    }
}
