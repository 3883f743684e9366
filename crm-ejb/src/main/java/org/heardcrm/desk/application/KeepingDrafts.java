package org.heardcrm.desk.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.heardcrm.desk.DraftKind;
import org.heardcrm.desk.DraftWords;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** Words are kept as they are typed, and let go when they are sent. */
@Stateless
@Needs(Right.WRITE_TICKETS)
public class KeepingDrafts {

    /** So long a save can be under way that began before the words were sent. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private static final String PUT = """
            insert into draft (member_id, ticket_id, kind, words, version, saved_at)
            values (?, ?, ?, ?, nextval('draft_version'), ?)
            on conflict (member_id, ticket_id, kind) do update
            set words = excluded.words, version = excluded.version, saved_at = excluded.saved_at
            returning words, version, saved_at
            """;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    @Inject
    private DeskBell bell;

    /** How a draft stands after somebody wanted to save it. */
    public record Kept(DraftKind kind, String words, long version, Instant savedAt) {}

    /**
     * Saves the words; empty ones let the draft go.
     *
     * @param seen the version that the writer has before them, 0 for none; null to save whatever there is
     * @param page which open page it comes from, so that it need not be told; null from elsewhere
     * @return the draft with the words given; other words are those that were saved elsewhere meanwhile, and stay
     * @throws NotFound when there is no such exception
     */
    public Kept keep(TicketId ticket, DraftKind kind, DraftWords words, @Nullable Long seen, @Nullable String page) {
        needRightFor(kind);
        String text = words.isEmpty() ? "" : words.text();
        expect(ticket);
        if (begin(ticket, kind, text)) {
            bell.ring(member(), ticket, page);
            return current(ticket, kind);
        }
        Kept before = current(ticket, kind);
        if (before.words.equals(text) || isElsewhere(before, seen)) {
            return before;
        }
        bell.ring(member(), ticket, page);
        return put(ticket, kind, text);
    }

    /** Waits for whoever saves or sends the same at this moment; false when there is one already. */
    private boolean begin(TicketId ticket, DraftKind kind, String words) {
        return sql.update(
                        "insert into draft (member_id, ticket_id, kind, words, version, saved_at)"
                                + " values (?, ?, ?, ?, nextval('draft_version'), ?) on conflict do nothing",
                        member(),
                        ticket,
                        kind,
                        words,
                        clock.instant())
                > 0;
    }

    private static boolean isElsewhere(Kept before, @Nullable Long seen) {
        return seen != null && seen != before.version;
    }

    /** Lets every draft in the exception go. */
    public void discard(TicketId ticket) {
        List<DraftKind> begun = sql.all(
                "select kind from draft where member_id = ? and ticket_id = ? and words <> ''",
                row -> row.oneOf(DraftKind.class, "kind"),
                member(),
                ticket);
        begun.forEach(one -> put(ticket, one, ""));
        if (!begun.isEmpty()) {
            bell.ring(member(), ticket, null);
        }
    }

    /** Does what the words were written for and lets their draft go, both or neither. */
    public void sending(TicketId ticket, DraftKind kind, Runnable act) {
        act.run();
        put(ticket, kind, "");
        sql.update(
                "delete from draft where member_id = ? and words = '' and saved_at < ?",
                member(),
                clock.instant().minus(REMEMBERED));
        bell.ring(member(), ticket, null);
    }

    private Kept current(TicketId ticket, DraftKind kind) {
        return sql.one(
                        "select words, version, saved_at from draft"
                                + " where member_id = ? and ticket_id = ? and kind = ? for update",
                        row -> kept(kind, row),
                        member(),
                        ticket,
                        kind)
                .orElseThrow();
    }

    private Kept put(TicketId ticket, DraftKind kind, String words) {
        return sql.one(PUT, row -> kept(kind, row), member(), ticket, kind, words, clock.instant())
                .orElseThrow();
    }

    private void expect(TicketId ticket) {
        if (sql.one("select 1 from exception_ticket where id = ?", row -> row.number(1), ticket)
                .isEmpty()) {
            throw NotFound.of("This exception");
        }
    }

    private void needRightFor(DraftKind kind) {
        if (kind == DraftKind.NOTE) {
            caller.get().need(Right.WRITE_NOTES);
        }
    }

    private long member() {
        return Asking.member(caller.get());
    }

    private static Kept kept(DraftKind kind, Row row) {
        return new Kept(kind, row.text("words"), row.number("version"), row.instant("saved_at"));
    }
}
