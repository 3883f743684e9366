package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Names;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.HelperState;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.TicketView.Named;
import org.jspecify.annotations.Nullable;

/** Who helps the owner of an exception, and what a member is asked. */
@ApplicationScoped
@Needs(Right.READ_NOTES)
public class Swarm {

    /** The words of the last event of a type about a helper {@code h} at an instant of theirs. */
    private static final String SAID =
            "(select value from ticket_event where ticket_id = h.ticket_id and type = '%s' and ref = h.member_id::text"
                    + " and at = h.%s order by seq desc limit 1)";

    private static final String ASKED = "case when e.type = 'INVITED' then e.value end as words, " + Names.ofAuthor("e")
            + " as by_name, (select name from skill where id = h.skill_id) as skill_name, e.at as asked_at";

    private static final String HELPERS =
            "select h.*, m.name, m.active, t.closed_at, " + ASKED + ", e.type = 'INVITED' as invited, "
                    + SAID.formatted("DECLINED", "ended_at") + " as reason, " + SAID.formatted("THANKED", "thanked_at")
                    + " as thanks from helper h join exception_ticket t on t.id = h.ticket_id"
                    + " join member m on m.id = h.member_id"
                    + " join ticket_event e on e.ticket_id = h.ticket_id and e.seq = h.seq"
                    + " where h.ticket_id = ? order by h.seq, m.name, m.id";

    private static final String ASKS = "select t.id, t.number, t.state, t.summary, a.name as account, " + ASKED
            + " from helper h join exception_ticket t on t.id = h.ticket_id and t.closed_at is null"
            + " join account a on a.id = t.account_id"
            + " join ticket_event e on e.ticket_id = h.ticket_id and e.seq = h.seq"
            + " where h.member_id = ? and h.state = 'ASKED' order by e.at desc, t.id desc limit ?";

    @Inject
    private Sql sql;

    @Inject
    private HeardClock clock;

    /**
     * Whose exception it is, who is asked instead of them, and who helps them.
     *
     * @param cover who is asked while the owner is away, or null
     * @param coverUntil when the owner is back, or null when nobody knows
     * @param asOf up to when it is counted how long somebody has helped
     */
    public record Standing(
            @Nullable Named owner,
            @Nullable Named cover,
            @Nullable Instant coverUntil,
            List<Help> helpers,
            Instant asOf) {}

    /**
     * Somebody's part.
     *
     * @param here whether the member has not left the firm
     * @param skill the skill they were asked for, or null
     * @param invited whether they were asked, and did not come by themselves
     * @param by who asked them, or null
     * @param words what they were asked, or null
     * @param helped how long they have helped; null when they have not joined
     * @param reason why they declined, or null
     * @param thanks the words of the thanks, or null
     */
    public record Help(
            Named member,
            boolean here,
            HelperState state,
            @Nullable String skill,
            boolean invited,
            @Nullable String by,
            @Nullable String words,
            Instant since,
            @Nullable Instant joinedAt,
            @Nullable Instant endedAt,
            @Nullable Duration helped,
            @Nullable String reason,
            @Nullable Instant thankedAt,
            @Nullable String thanks) {

        public boolean isAsked() {
            return state == HelperState.ASKED;
        }

        public boolean isJoined() {
            return state == HelperState.JOINED;
        }
    }

    /** What a member is asked: to help in an exception. */
    public record Invitation(
            String ticket,
            String number,
            String state,
            String summary,
            String account,
            @Nullable String by,
            @Nullable String skill,
            @Nullable String words,
            Instant at) {}

    /** @throws NotFound when there is no such exception */
    public Standing of(TicketId ticket) {
        Instant now = clock.instant();
        return sql.one(
                        "select t.owner_id, t.cover_id, t.cover_until, o.name as owner_name, c.name as cover_name"
                                + " from exception_ticket t left join member o on o.id = t.owner_id left join member c"
                                + " on c.id = t.cover_id and coalesce(t.cover_until, 'infinity') > ? where t.id = ?",
                        row -> standing(row, ticket, now),
                        now,
                        ticket)
                .orElseThrow(() -> NotFound.of("This exception"));
    }

    /**
     * The number of the exception's last event, which whoever changes the swarm may say they have seen.
     *
     * @throws NotFound when there is no such exception
     */
    public long version(TicketId ticket) {
        return sql.one("select last_seq from exception_ticket where id = ?", row -> row.number("last_seq"), ticket)
                .orElseThrow(() -> NotFound.of("This exception"));
    }

    /** What waits for the member's answer, the latest first. */
    public List<Invitation> asks(Author member, int most) {
        return sql.all(ASKS, Swarm::invitation, member.id(), most);
    }

    private Standing standing(Row row, TicketId ticket, Instant now) {
        String cover = row.textOrNull("cover_name");
        return new Standing(
                named(row, "owner"),
                named(row, "cover"),
                cover == null ? null : row.instantOrNull("cover_until"),
                sql.all(HELPERS, helper -> help(helper, now), ticket),
                now);
    }

    private static @Nullable Named named(Row row, String what) {
        String name = row.textOrNull(what + "_name");
        return name == null ? null : new Named(row.text(what + "_id"), name);
    }

    private static Help help(Row row, Instant now) {
        Instant joined = row.instantOrNull("joined_at");
        Instant ended = row.instantOrNull("ended_at");
        boolean invited = row.is("invited");
        return new Help(
                new Named(row.text("member_id"), row.text("name")),
                row.is("active"),
                row.oneOf(HelperState.class, "state"),
                row.textOrNull("skill_name"),
                invited,
                invited ? row.textOrNull("by_name") : null,
                row.textOrNull("words"),
                row.instant("asked_at"),
                joined,
                ended,
                joined == null ? null : helped(joined, ended, row.instantOrNull("closed_at"), now),
                row.textOrNull("reason"),
                row.instantOrNull("thanked_at"),
                row.textOrNull("thanks"));
    }

    /** Until they left, and no longer than there was something to help with. */
    private static Duration helped(Instant joined, @Nullable Instant left, @Nullable Instant closed, Instant now) {
        Instant end = left != null ? left : closed != null ? closed : now;
        return end.isBefore(joined) ? Duration.ZERO : Duration.between(joined, end);
    }

    private static Invitation invitation(Row row) {
        return new Invitation(
                row.text("id"),
                "EX-" + row.number("number"),
                row.text("state"),
                row.text("summary"),
                row.text("account"),
                row.textOrNull("by_name"),
                row.textOrNull("skill_name"),
                row.textOrNull("words"),
                row.instant("asked_at"));
    }
}
