package org.heardcrm.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.heardcrm.notices.Notice;
import org.heardcrm.notices.NoticeKind;
import org.heardcrm.platform.application.Sql;

/** Members are invited to help with an exception, by name or by skill: each who is still asked is to know. */
@ApplicationScoped
class Invitations implements Occasion {

    private static final String ASKED =
            "select member_id, seq from helper where ticket_id = ? and seq between ? and ? and state = 'ASKED'";

    @Inject
    private Sql sql;

    @Override
    public String fact() {
        return "TicketRecorded";
    }

    @Override
    public List<Notice> in(Fact fact) {
        long ticket = fact.number("ticketId");
        return fact.tells("INVITED")
                ? sql.all(
                        ASKED,
                        row -> Notice.ofEvent(NoticeKind.INVITED, row.number("member_id"), ticket, row.number("seq")),
                        ticket,
                        fact.number("fromSeq"),
                        fact.number("toSeq"))
                : List.of();
    }
}
