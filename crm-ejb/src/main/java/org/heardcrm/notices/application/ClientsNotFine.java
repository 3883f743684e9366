package org.heardcrm.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.heardcrm.notices.Notice;
import org.heardcrm.notices.NoticeKind;
import org.heardcrm.platform.application.Sql;

/** A client says that a resolved exception is not fine: its owner is to know. */
@ApplicationScoped
class ClientsNotFine implements Occasion {

    private static final String REOPENED = """
            select e.seq, t.owner_id
            from ticket_event e join exception_ticket t on t.id = e.ticket_id
            where e.ticket_id = ? and e.seq between ? and ? and e.type = 'REOPENED' and e.actor = 'CLIENT'
              and t.owner_id is not null and not (e.by_kind = 'MEMBER' and e.by_id = t.owner_id)
            order by e.seq
            """;

    @Inject
    private Sql sql;

    @Override
    public String fact() {
        return "TicketRecorded";
    }

    @Override
    public List<Notice> in(Fact fact) {
        long ticket = fact.number("ticketId");
        return fact.tells("REOPENED")
                ? sql.all(
                        REOPENED,
                        row -> Notice.ofEvent(NoticeKind.NOT_FINE, row.number("owner_id"), ticket, row.number("seq")),
                        ticket,
                        fact.number("fromSeq"),
                        fact.number("toSeq"))
                : List.of();
    }
}
