package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heardcrm.members.MemberId;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Ids;
import org.heardcrm.platform.application.KeptSentence;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** Acts on several exceptions, and how far each is. One that fell silent is taken up again by whoever notices. */
@ApplicationScoped
public class BulkJobs {

    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private Sql sql;

    @Inject
    private Ids ids;

    @Inject
    private HeardClock clock;

    /** A job as its runner sees it. */
    public record Job(
            long id,
            MemberId member,
            BulkOrder order,
            @Nullable Long undoes) {}

    /** One exception of a job, with what undoing has to know of the job that it undoes. */
    public record Item(
            long job,
            int place,
            TicketId ticket,
            @Nullable Long ownerBefore,
            @Nullable Instant dueBefore,
            @Nullable String words,
            long version) {}

    long begin(MemberId member, BulkOrder order, List<TicketId> tickets) {
        long id = add(member, order, null);
        sql.update(
                "insert into bulk_item (job_id, place, ticket_id, state)"
                        + " select ?, place, t.id, 'WAITING' from unnest(?::bigint[]) with ordinality as chosen (id, place)"
                        + " join exception_ticket t on t.id = chosen.id",
                id,
                tickets.stream().mapToLong(TicketId::value).toArray());
        return id;
    }

    /** A job that takes another one back, in the opposite order. */
    long beginUndoing(long job, MemberId member, BulkOrder order) {
        long id = add(member, order, job);
        sql.update("""
                insert into bulk_item (job_id, place, ticket_id, state, owner_before, due_before, words, version)
                select ?, row_number() over (order by place desc), ticket_id, 'WAITING', owner_before, due_before, words,
                       version
                from bulk_item where job_id = ? and state = 'DONE'
                """, id, job);
        return id;
    }

    private long add(MemberId member, BulkOrder order, @Nullable Long undoes) {
        long id = ids.next();
        Instant now = clock.instant();
        sql.update("""
                insert into bulk_job (id, member_id, kind, words, due, way, undoes, state, started_at, seen_at)
                values (?, ?, ?, ?, ?, ?, ?, 'RUNNING', ?, ?)
                """, id, member, order.kind(), order.words(), order.due(), order.way(), undoes, now, now);
        return id;
    }

    Optional<Job> running(long id) {
        return sql.one("select * from bulk_job where id = ? and state = 'RUNNING'", BulkJobs::job, id);
    }

    /** @param member whose job it has to be */
    Optional<Job> ended(long id, MemberId member) {
        return sql.one(
                "select * from bulk_job where id = ? and member_id = ? and state = 'DONE' for update",
                BulkJobs::job,
                id,
                member);
    }

    /** The place of the next one that nobody has tried yet; nothing when all are over. */
    Optional<Integer> next(long job) {
        return sql.one(
                "select place from bulk_item where job_id = ? and state = 'WAITING' order by place limit 1",
                row -> row.count("place"),
                job);
    }

    /** The one at this place, held for this transaction; nothing when another runner was there meanwhile. */
    Optional<Item> at(long job, int place) {
        return sql.one(
                "select * from bulk_item where job_id = ? and place = ? and state = 'WAITING' for update",
                row -> new Item(
                        job,
                        row.count("place"),
                        new TicketId(row.number("ticket_id")),
                        row.numberOrNull("owner_before"),
                        row.instantOrNull("due_before"),
                        row.textOrNull("words"),
                        row.number("version")),
                job,
                place);
    }

    void did(Item item, BulkStep.Outcome outcome) {
        sql.update(
                "update bulk_item set state = ?, owner_before = ?, due_before = ?, words = ?, version = ?"
                        + " where job_id = ? and place = ?",
                outcome.changed() ? "DONE" : "NOTHING",
                outcome.ownerBefore(),
                outcome.dueBefore(),
                outcome.words(),
                outcome.version(),
                item.job(),
                item.place());
    }

    void refused(long job, int place, Sentence sentence) {
        sql.update(
                "update bulk_item set state = 'REFUSED', refusal = ?"
                        + " where job_id = ? and place = ? and state = 'WAITING'",
                KeptSentence.written(sentence),
                job,
                place);
    }

    void stillThere(long job) {
        sql.update("update bulk_job set seen_at = ? where id = ?", clock.instant(), job);
    }

    void end(long job) {
        sql.update("update bulk_job set state = 'DONE', ended_at = ? where id = ?", clock.instant(), job);
    }

    void setAside(long job, MemberId member) {
        sql.update("update bulk_job set set_aside = true where id = ? and member_id = ?", job, member);
    }

    /** Those whose runner is gone; who gets them here is their runner now. */
    List<Long> takeUpSilentOnes() {
        Instant now = clock.instant();
        return sql.all(
                "update bulk_job set seen_at = ? where state = 'RUNNING' and seen_at < ? returning id",
                row -> row.number("id"),
                now,
                now.minus(SILENCE));
    }

    int forgetOldOnes() {
        return sql.update(
                "delete from bulk_job where state = 'DONE' and ended_at < ?",
                clock.instant().minus(KEPT));
    }

    private static Job job(Row row) {
        return new Job(
                row.number("id"),
                new MemberId(row.number("member_id")),
                new BulkOrder(
                        row.oneOf(BulkOrder.Kind.class, "kind"),
                        row.textOrNull("words"),
                        row.instantOrNull("due"),
                        row.oneOfOrNull(Channel.class, "way")),
                row.numberOrNull("undoes"));
    }
}
