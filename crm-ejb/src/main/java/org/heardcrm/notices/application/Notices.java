package org.heardcrm.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.heardcrm.notices.Notice;
import org.heardcrm.notices.NoticeGiven;
import org.heardcrm.notices.NoticeId;
import org.heardcrm.platform.DomainEvent;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Ids;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.TicketId;

/** What members were told. */
@ApplicationScoped
class Notices {

    /** How the member wants to be told, when they are here, may read it and were not told it before. */
    private static final String WANTED = """
            select not exists (select 1 from unwanted_notice u
                               where u.member_id = m.id and u.kind = k.kind and u.way = 'PAGE') as shown,
                   not exists (select 1 from unwanted_notice u
                               where u.member_id = m.id and u.kind = k.kind and u.way = 'MAIL') as mailed
            from member m cross join (select ?::text as kind, ?::text as cause) k
            where m.id = ? and m.active and string_to_array(m.roles, ' ') && array['AGENT', 'EXECUTIVE']
              and not exists (select 1 from notice n where n.member_id = m.id and n.kind = k.kind and n.cause = k.cause)
            """;

    @Inject
    private Sql sql;

    @Inject
    private Ids ids;

    @Inject
    private HeardClock clock;

    @Inject
    private Event<DomainEvent> facts;

    private record Wanted(boolean shown, boolean mailed) {}

    /** Tells it to the member, unless they know it already or do not want to. */
    void give(Notice notice) {
        sql.one(
                        WANTED,
                        row -> new Wanted(row.is("shown"), row.is("mailed")),
                        notice.kind(),
                        notice.cause(),
                        notice.member())
                .filter(wanted -> wanted.shown || wanted.mailed)
                .ifPresent(wanted -> facts.fire(written(notice, wanted)));
    }

    private NoticeGiven written(Notice notice, Wanted wanted) {
        NoticeGiven given = new NoticeGiven(
                ids.next(),
                notice.kind(),
                notice.member(),
                notice.ticket(),
                notice.seq(),
                notice.due(),
                wanted.shown,
                wanted.mailed,
                clock.instant());
        sql.update(
                "insert into notice (id, member_id, kind, cause, ticket_id, seq, due, shown, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                given.noticeId(),
                given.memberId(),
                given.kind(),
                notice.cause(),
                given.ticketId(),
                given.seq(),
                given.due(),
                given.shown(),
                given.at());
        return given;
    }

    /** @return whether there is such a notice of this member's */
    boolean read(long member, NoticeId id) {
        return sql.update(
                        "update notice set read_at = coalesce(read_at, ?) where id = ? and member_id = ? and shown",
                        clock.instant(),
                        id,
                        member)
                > 0;
    }

    void readAll(long member) {
        sql.update(
                "update notice set read_at = ? where member_id = ? and shown and read_at is null",
                clock.instant(),
                member);
    }

    void readAllOf(long member, TicketId ticket) {
        sql.update(
                "update notice set read_at = ? where member_id = ? and shown and read_at is null and ticket_id = ?",
                clock.instant(),
                member,
                ticket);
    }
}
