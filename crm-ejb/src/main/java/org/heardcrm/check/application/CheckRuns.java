package org.heardcrm.check.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heardcrm.check.application.CheckRun.State;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.jspecify.annotations.Nullable;

/** The checks. Each word about one is kept at once, whatever transaction it is said in: the check itself only reads. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CheckRuns {

    /** A check that was not heard of for so long went down with its server. */
    private static final Duration SILENCE = Duration.ofMinutes(3);

    private final Jsonb json = JsonbBuilder.create();

    @Inject
    private Sql sql;

    @Inject
    private HeardClock clock;

    public void add(long id, Author by) {
        Instant now = clock.instant();
        sql.update(
                "insert into check_run (id, state, by_kind, by_id, started_at, seen_at, kinds)"
                        + " values (?, 'RUNNING', ?, ?, ?, ?, '[]')",
                id,
                by.kind(),
                by.id(),
                now,
                now);
    }

    public void goesOn(long id, List<KindResult> kinds) {
        sql.update(
                "update check_run set kinds = ?::jsonb, seen_at = ? where id = ?",
                json.toJson(kinds),
                clock.instant(),
                id);
    }

    public void done(long id, List<KindResult> kinds) {
        Instant now = clock.instant();
        sql.update(
                "update check_run set state = 'DONE', kinds = ?::jsonb, seen_at = ?, finished_at = ? where id = ?",
                json.toJson(kinds),
                now,
                now,
                id);
    }

    public void failed(long id, String why) {
        Instant now = clock.instant();
        sql.update(
                "update check_run set state = 'FAILED', failure = ?, seen_at = ?, finished_at = ? where id = ?",
                why,
                now,
                now,
                id);
    }

    public Optional<CheckRun> byId(long id) {
        return sql.one("select * from check_run where id = ?", this::run, id);
    }

    private CheckRun run(Row row) {
        State state = row.oneOf(State.class, "state");
        @Nullable String failure = row.textOrNull("failure");
        if (state == State.RUNNING
                && row.instant("seen_at").isBefore(clock.instant().minus(SILENCE))) {
            state = State.FAILED;
            failure = "Nothing was heard of this check any more; the server it ran on was probably stopped.";
        }
        return new CheckRun(
                row.number("id"),
                state,
                row.instant("started_at"),
                row.instantOrNull("finished_at"),
                List.of(json.fromJson(row.text("kinds"), KindResult[].class)),
                failure);
    }
}
