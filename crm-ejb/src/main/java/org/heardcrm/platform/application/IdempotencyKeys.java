package org.heardcrm.platform.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** The requests that may come twice: which were answered in the last 24 hours, and how. */
@ApplicationScoped
public class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);

    private Sql sql;
    private HeardClock clock;

    /**
     * An answered request.
     *
     * @param request what was asked, as a hash
     * @param answer what was answered, sealed
     */
    public record Answered(String request, String answer) {}

    @SuppressWarnings("NullAway.Init")
    protected IdempotencyKeys() {
        // for CDI
    }

    @Inject
    public IdempotencyKeys(Sql sql, HeardClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @return whether the running transaction alone has the key now; it lets go of it at its end */
    public boolean take(long token, String key) {
        return sql.one(
                        "select pg_try_advisory_xact_lock(hashtextextended(?, ?)) as taken",
                        row -> row.is("taken"),
                        key,
                        token)
                .orElseThrow();
    }

    public Optional<Answered> find(long token, String key) {
        return sql.one(
                "select request, answer from idempotency_key where token = ? and key = ? and at > ?",
                row -> new Answered(row.text("request"), row.text("answer")),
                token,
                key,
                clock.instant().minus(KEPT));
    }

    /** Keeps the answer if, and only if, the running transaction is committed. */
    public void keep(long token, String key, Answered answered) {
        sql.update(
                "insert into idempotency_key (token, key, request, answer, at) values (?, ?, ?, ?, ?)"
                        + " on conflict (token, key) do update"
                        + " set request = excluded.request, answer = excluded.answer, at = excluded.at",
                token,
                key,
                answered.request(),
                answered.answer(),
                clock.instant());
    }

    /** @return how many were old enough to go */
    public int forgetOld() {
        return sql.update(
                "delete from idempotency_key where at <= ?", clock.instant().minus(KEPT));
    }
}
