package org.heardcrm.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.heardcrm.imports.ImportId;
import org.heardcrm.imports.ImportState;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Ids;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.EventType;

/**
 * All imports. A running one says again and again that it is still there; one that fell silent is given up, and if it was
 * only slow it finds that out with its next word and stops.
 */
@ApplicationScoped
public class ImportJobs {

    private static final Duration SILENCE = Duration.ofSeconds(20);

    @Inject
    private Sql sql;

    @Inject
    private Ids ids;

    @Inject
    private HeardClock clock;

    ImportId nextId() {
        return new ImportId(ids.next());
    }

    /** @return false when another one is running */
    boolean begin(ImportId id, boolean dryRun, ZoneId zone, Author by) {
        return sql.update("""
                        insert into import_job (id, state, dry_run, zone, by_kind, by_id, started_at, seen_at)
                        values (?, 'RUNNING', ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """, id, dryRun, zone.getId(), by.kind(), by.id(), clock.instant(), clock.instant()) == 1;
    }

    /** @throws ImportStopped when it was given up */
    void stillThere(ImportId id) {
        expectRunning(sql.update(
                "update import_job set seen_at = ? where id = ? and state = 'RUNNING'", clock.instant(), id));
    }

    /** The file is read. */
    void read(ImportId id, long rows, ImportPlan plan) {
        expectRunning(sql.update(
                "update import_job set seen_at = ?, rows = ?, found = ?, known = ? where id = ? and state = 'RUNNING'",
                clock.instant(),
                rows,
                plan.coming().size() + plan.known(),
                plan.known(),
                id));
    }

    /** So much is brought in by now, this transaction included. */
    void advance(ImportId id, Brought brought) {
        expectRunning(sql.update(
                """
                update import_job set seen_at = ?, exceptions = ?, accounts = ?, contacts = ?, members = ?, teams = ?,
                    events = ?::jsonb
                where id = ? and state = 'RUNNING'
                """,
                clock.instant(),
                brought.exceptions(),
                brought.accounts(),
                brought.contacts(),
                brought.members(),
                brought.teams(),
                json(brought.events()),
                id));
    }

    void end(ImportId id, ImportState state, List<Remark> warnings, List<Remark> errors) {
        sql.update("""
                update import_job set state = ?, ended_at = ?, warnings = ?::jsonb, errors = ?::jsonb
                where id = ? and state = 'RUNNING'
                """, state, clock.instant(), Remarks.json(warnings), Remarks.json(errors), id);
    }

    /** @return how many had fallen silent */
    int giveUpSilentOnes() {
        Remark stopped = new Remark(
                null,
                null,
                "Heard stopped while it ran. What was brought in until then stays; send the file again, and the rest"
                        + " comes.");
        return sql.update(
                "update import_job set state = 'FAILED', ended_at = ?, errors = errors || ?::jsonb"
                        + " where state = 'RUNNING' and seen_at < ?",
                clock.instant(),
                Remarks.json(List.of(stopped)),
                clock.instant().minus(SILENCE));
    }

    private static void expectRunning(int touched) {
        if (touched == 0) {
            throw new ImportStopped();
        }
    }

    private static String json(Map<EventType, Long> events) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        events.forEach((type, count) -> json.add(type.name(), count));
        return json.build().toString();
    }
}
