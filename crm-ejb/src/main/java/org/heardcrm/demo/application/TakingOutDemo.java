package org.heardcrm.demo.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.application.DeactivatingMembers;
import org.heardcrm.platform.NotPossibleNow;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.OwningExceptions;

/**
 * Takes out all that {@code demo_row} names. Real exceptions that people of the demo carried are nobody's then; people of
 * the demo whom real facts name stay as members who have left, since facts say who did them.
 */
@Stateless
@Needs(Right.ADMINISTER)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TakingOutDemo {

    private static final String REASON = "The demo firm was removed.";

    private static final String CARRIED = """
            select t.id from exception_ticket t join member m on m.id = t.owner_id
            where m.demo and t.state <> 'CLOSED' and t.account_id not in (select id from account where demo)
            order by t.id
            """;

    /** People of the demo whom something names that stays. */
    private static final String NAMED = """
            select m.id from member m
            where m.demo and (
                exists (select 1 from exception_ticket x where x.owner_id = m.id or x.cover_id = m.id)
                or exists (select 1 from helper x where x.member_id = m.id)
                or exists (select 1 from ticket_event x where x.by_kind = 'MEMBER' and x.by_id = m.id)
                or exists (select 1 from ticket_event x
                           where x.type in ('OWNED', 'HANDOFF', 'COVERED') and x.ref = m.id::text)
                or exists (select 1 from client_link x where x.by_kind = 'MEMBER' and x.by_id = m.id)
                or exists (select 1 from recommendation x where x.by_kind = 'MEMBER' and x.by_id = m.id)
                or exists (select 1 from referral_step x where x.by_kind = 'MEMBER' and x.by_id = m.id)
                or exists (select 1 from account_fact x where x.by_kind = 'MEMBER' and x.by_id = m.id)
                or exists (select 1 from import_job x where x.by_kind = 'MEMBER' and x.by_id = m.id))
            order by m.id
            """;

    @Inject
    private DemoFirm firm;

    @Inject
    private OwningExceptions owning;

    @Inject
    private DeactivatingMembers deactivating;

    @Inject
    private Script script;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    @Inject
    private Sql sql;

    public void takeOut() {
        if (firm.hold() != DemoFirm.State.HERE) {
            throw new NotPossibleNow(Sentence.of("no-demo", "There is no demo firm here."), List.of());
        }
        expectAnAdmin();
        caller.as(Caller.job("demo"), () -> {
            ids(CARRIED).forEach(id -> owning.own(new TicketId(id), null, null, REASON));
            script.run("removal.sql");
            ids(NAMED).forEach(this::keepAsOneWhoLeft);
            script.run("removal-people.sql");
            return true;
        });
        sql.update("delete from setting where name = 'firm' and value = ?", DemoPlan.FIRM);
        firm.turn(DemoFirm.State.LEAVING);
    }

    private void expectAnAdmin() {
        if (sql.one("select 1 from member where active and not demo and roles like '%ADMIN%' limit 1", row -> true)
                .isEmpty()) {
            throw new NotPossibleNow(
                    Sentence.of(
                            "demo-runs-it",
                            "Nobody but people of the demo runs this house. Invite an admin of your own first."),
                    List.of());
        }
    }

    private void keepAsOneWhoLeft(long id) {
        if (sql.one("select active from member where id = ?", row -> row.is("active"), id)
                .orElse(false)) {
            deactivating.deactivate(new MemberId(id), null, null);
        }
        sql.update("delete from access_token where member_id = ?", id);
        sql.update("delete from credential where member_id = ?", id);
        sql.update(
                "update member set demo = false, version = version + 1, updated_at = ? where id = ?",
                clock.instant(),
                id);
    }

    private List<Long> ids(String query) {
        return sql.all(query, row -> row.number("id"));
    }
}
