package org.heardcrm.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.heardcrm.notices.NoticeId;
import org.heardcrm.notices.NoticeKind;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Listing;
import org.heardcrm.platform.application.Names;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.application.Sql;

/** What the caller was told, the latest first, and how much of it they have not read. */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class Bell {

    /** Nobody counts further. */
    public static final int MOST = 100;

    private static final int PREVIEW = 200;

    private static final String OWN = "n.member_id = ? and n.shown";

    /** A promise that was kept, released or moved since needs nobody any more. */
    private static final String UNREAD = "(n.read_at is null and (n.due is null or exists (select 1 from promise u"
            + " where u.ticket_id = n.ticket_id and u.seq = n.seq and u.due_at = n.due"
            + " and u.kept_at is null and u.released_at is null)))";

    private static final String COLUMNS = "n.id, n.kind, n.at, " + UNREAD + " as unread, n.ticket_id, n.seq, n.due,"
            + " t.number, t.summary, a.name as account, left(coalesce(p.sentence, m.body, e.value), " + PREVIEW
            + ") as words, (n.kind = 'INVITED' or coalesce(m.kind, '') = 'NOTE') as noted, " + Names.ofAuthor("e")
            + " as author";

    private static final String FROM = "notice n join exception_ticket t on t.id = n.ticket_id"
            + " join account a on a.id = t.account_id"
            + " join ticket_event e on e.ticket_id = n.ticket_id and e.seq = n.seq"
            + " left join message m on m.ticket_id = n.ticket_id and m.seq = n.seq"
            + " left join promise p on n.due is not null and p.ticket_id = n.ticket_id and p.seq = n.seq";

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller caller;

    /** Filter unread: true or false. */
    public Slice<Told> list(ListRequest request) {
        return new Listing<>(COLUMNS, FROM, "n.id", this::told)
                .filter("unread", (where, unread) -> where.and(UNREAD + " = ?", Conditions.yesOrNo("unread", unread)))
                .sort("-at", "n.at", "timestamptz")
                .read(sql, request, new Conditions().and(OWN, ReadingNotices.self(caller)));
    }

    /** @throws NotFound when the caller was told nothing of this identifier */
    public Told one(NoticeId id) {
        return sql.one(
                        "select " + COLUMNS + " from " + FROM + " where " + OWN + " and n.id = ?",
                        this::told,
                        ReadingNotices.self(caller),
                        id)
                .orElseThrow(() -> NotFound.of(ReadingNotices.NOUN));
    }

    /** How much the caller has not read, counted to {@link #MOST}. */
    public int unread() {
        return sql.one(
                        "select count(*) from (select 1 from notice n where " + OWN + " and " + UNREAD + " limit "
                                + MOST + ") x",
                        row -> (int) row.number(1),
                        ReadingNotices.self(caller))
                .orElse(0);
    }

    private Told told(Row row) {
        boolean readable = !row.is("noted") || caller.get().may(Right.READ_NOTES);
        return new Told(
                row.text("id"),
                row.oneOf(NoticeKind.class, "kind"),
                row.instant("at"),
                row.is("unread"),
                row.text("ticket_id"),
                row.number("seq"),
                "EX-" + row.number("number"),
                row.text("summary"),
                row.text("account"),
                row.textOrNull("author"),
                readable ? row.textOrNull("words") : null,
                row.instantOrNull("due"));
    }
}
