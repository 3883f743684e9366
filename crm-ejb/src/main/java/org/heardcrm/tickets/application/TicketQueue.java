package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Listing;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.TicketId;

/** Exceptions as they are read: one, or a part of a queue by {@link TicketFilters}. */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class TicketQueue {

    @Inject
    private Sql sql;

    @Inject
    private HeardClock clock;

    @Inject
    private TicketFilters filters;

    /** @throws NotFound when there is none */
    public TicketView one(TicketId id) {
        Instant now = clock.instant();
        return sql.one(
                        "select " + TicketRows.COLUMNS + " from " + TicketRows.TABLE + " where t.id = ?",
                        row -> TicketRows.view(row, now),
                        now,
                        now,
                        now,
                        id)
                .orElseThrow(() -> NotFound.of("This exception"));
    }

    /** @throws NotFound when there is none */
    public TicketId expect(TicketId id) {
        return sql.one("select id from exception_ticket where id = ?", row -> id, id)
                .orElseThrow(() -> NotFound.of("This exception"));
    }

    /** A part of a queue. */
    public Slice<TicketView> read(ListRequest request) {
        Instant now = clock.instant();
        Listing<TicketView> listing =
                new Listing<>(TicketRows.COLUMNS, TicketRows.TABLE, "t.id", row -> TicketRows.view(row, now));
        return filters.on(listing).read(sql, TicketFilters.inOrder(request), new Conditions().before(now, now, now));
    }
}
