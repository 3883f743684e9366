package org.heardcrm.mail.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.heardcrm.mail.application.MailServers.Known;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.platform.outbox.OutboxPlaces;
import org.heardcrm.platform.outbox.OutboxPlaces.Place;
import org.jspecify.annotations.Nullable;

/**
 * What was told becomes letters that wait. The place up to where the outbox was read moves in the same transaction, so
 * each thing told gives its letters once; while no mail server is named, what is told gives none.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WritingLetters {

    static final String READER = "mail";

    private static final int AT_ONCE = 500;

    private static final String NEXT = """
            select xid::text as xid, id,
                   case when type = 'TicketRecorded' then (payload ->> 'ticketId')::bigint end as ticket,
                   (payload ->> 'fromSeq')::bigint as from_seq, (payload ->> 'toSeq')::bigint as to_seq
            from outbox
            """ + OutboxPlaces.NEXT + AT_ONCE;

    @Inject
    private Sql sql;

    @Inject
    private OutboxPlaces places;

    @Inject
    private DueLetters due;

    @Inject
    private Pen pen;

    @Inject
    private MailServers servers;

    /** Events of one exception, or something else. */
    private record Told(Place place, @Nullable Long ticket, long fromSeq, long toSeq) {}

    /** Whether anything was told that was not read yet. */
    public boolean isSomethingTold() {
        return places.isBehind(READER);
    }

    /** @return whether there may be more to read */
    public boolean followSome() {
        return places.take(READER).map(this::followFrom).orElse(false);
    }

    private boolean followFrom(Place place) {
        List<Told> told = sql.all(NEXT, WritingLetters::told, place.xid(), place.id());
        if (told.isEmpty()) {
            return false;
        }
        servers.known().ifPresent(known -> told.forEach(one -> write(one, known)));
        places.moveTo(READER, told.get(told.size() - 1).place());
        return told.size() == AT_ONCE;
    }

    private void write(Told told, Known known) {
        if (told.ticket != null) {
            due.after(told.ticket, told.fromSeq, told.toSeq, known.since()).forEach(one -> pen.write(one, known, null));
        }
    }

    private static Told told(Row row) {
        Long ticket = row.numberOrNull("ticket");
        return new Told(
                new Place(row.text("xid"), row.number("id")), ticket, row.number("from_seq"), row.number("to_seq"));
    }
}
