package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.KeptSentence;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.jspecify.annotations.Nullable;

/** What became of a member's own acts on several exceptions. */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class BulkHistory {

    private static final String NOUN = "This job";

    private static final String SELECT = """
            select j.*, exists (select 1 from bulk_job u where u.undoes = j.id) as undone, c.*
            from bulk_job j cross join lateral (
                select count(*) as total,
                       count(*) filter (where i.state = 'DONE') as done,
                       count(*) filter (where i.state = 'NOTHING') as nothing,
                       count(*) filter (where i.state = 'REFUSED') as refused
                from bulk_item i where i.job_id = j.id) c
            """;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller caller;

    /** @throws NotFound when the caller has no such job */
    public BulkProgress one(long id) {
        return sql.one(SELECT + " where j.id = ? and j.member_id = ?", this::progress, id, me())
                .orElseThrow(() -> NotFound.of(NOUN));
    }

    /** The last one, unless the member has set it aside. */
    public Optional<BulkProgress> latest() {
        return sql.one(
                SELECT
                        + " where j.id = (select id from bulk_job where member_id = ? order by started_at desc, id desc limit 1)"
                        + " and not j.set_aside",
                this::progress,
                me());
    }

    private @Nullable Long me() {
        return caller.get().author().isMember() ? caller.get().author().id() : null;
    }

    private BulkProgress progress(Row row) {
        return new BulkProgress(
                row.text("id"),
                row.oneOf(BulkOrder.Kind.class, "kind"),
                row.text("state").equals("RUNNING"),
                row.count("total"),
                row.count("done"),
                row.count("nothing"),
                row.count("refused"),
                row.count("refused") == 0 ? List.of() : failures(row.number("id")),
                row.textOrNull("undoes"),
                row.is("undone"),
                row.instant("started_at"),
                row.instantOrNull("ended_at"));
    }

    private List<BulkProgress.Failure> failures(long job) {
        return sql.all(
                "select t.id, t.number, i.refusal from bulk_item i join exception_ticket t on t.id = i.ticket_id"
                        + " where i.job_id = ? and i.state = 'REFUSED' order by i.place limit "
                        + BulkProgress.MOST_FAILURES,
                row -> new BulkProgress.Failure(
                        row.text("id"), "EX-" + row.number("number"), KeptSentence.read(row.text("refusal"))),
                job);
    }
}
