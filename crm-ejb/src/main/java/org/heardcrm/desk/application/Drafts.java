package org.heardcrm.desk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.heardcrm.desk.DraftKind;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Listing;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.TicketId;

/** What the member who asks has begun to write and not sent; nobody else ever sees it. */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class Drafts {

    private static final String COLUMNS = "d.ticket_id, d.kind, d.words, d.version, d.saved_at, t.number";
    private static final String FROM = "draft d join exception_ticket t on t.id = d.ticket_id";
    private static final String MINE = "d.member_id = ? and d.words <> '' and (d.kind <> 'NOTE' or ?)";

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller caller;

    /**
     * Begun words.
     *
     * @param version another one with every save, never the same twice
     */
    public record Draft(String ticket, String number, DraftKind kind, String words, long version, Instant savedAt) {}

    /** A part of those in every exception, what was saved last first. */
    public Slice<Draft> read(ListRequest request) {
        return listing().read(sql, request, mine());
    }

    /** A part of those in one exception. */
    public Slice<Draft> read(TicketId ticket, ListRequest request) {
        return listing().read(sql, request, mine().and("d.ticket_id = ?", ticket));
    }

    /** In one exception, at most one of each kind, what was saved last first. */
    public List<Draft> of(TicketId ticket) {
        return read(ticket, ListRequest.first(ListRequest.MOST, Map.of())).items();
    }

    private static Listing<Draft> listing() {
        return new Listing<>(COLUMNS, FROM, "d.version", Drafts::draft).sort("-savedAt", "d.saved_at", "timestamptz");
    }

    private Conditions mine() {
        return new Conditions().and(MINE, asking(), mayReadNotes());
    }

    /** The version of each kind in one exception, also of those that were sent or emptied a while ago. */
    public List<Version> versions(TicketId ticket) {
        return sql.all(
                "select kind, version from draft where member_id = ? and ticket_id = ?",
                row -> new Version(row.oneOf(DraftKind.class, "kind"), row.number("version")),
                asking(),
                ticket);
    }

    /** What the next save of a kind has to know. */
    public record Version(DraftKind kind, long version) {}

    private long asking() {
        return Asking.member(caller.get());
    }

    private boolean mayReadNotes() {
        Caller asking = caller.get();
        return asking.may(Right.READ_NOTES);
    }

    private static Draft draft(Row row) {
        return new Draft(
                row.text("ticket_id"),
                "EX-" + row.number("number"),
                row.oneOf(DraftKind.class, "kind"),
                row.text("words"),
                row.number("version"),
                row.instant("saved_at"));
    }
}
