package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Unreadable;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Listing;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.Impact;
import org.heardcrm.tickets.Source;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.TicketState;
import org.jspecify.annotations.Nullable;

/** Exceptions as they are read: one, or a queue by the filters that pages, REST and saved views share. */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class TicketQueue {

    @Inject
    private Sql sql;

    @Inject
    private HeardClock clock;

    @Inject
    private CurrentCaller caller;

    /** @throws NotFound when there is none */
    public TicketView one(TicketId id) {
        Instant now = clock.instant();
        return sql.one(
                        "select " + TicketRows.COLUMNS + " from " + TicketRows.TABLE + " where t.id = ?",
                        row -> TicketRows.view(row, now),
                        now,
                        now,
                        now,
                        id)
                .orElseThrow(() -> NotFound.of("This exception"));
    }

    /** @throws NotFound when there is none */
    public TicketId expect(TicketId id) {
        return sql.one("select id from exception_ticket where id = ?", row -> id, id)
                .orElseThrow(() -> NotFound.of("This exception"));
    }

    /** A part of a queue; filters and sorts as rest.md lists them. */
    public Slice<TicketView> read(ListRequest request) {
        Instant now = clock.instant();
        return listing(now).read(sql, request, new Conditions().before(now, now, now));
    }

    private Listing<TicketView> listing(Instant now) {
        return new Listing<>(TicketRows.COLUMNS, TicketRows.TABLE, "t.id", row -> TicketRows.view(row, now))
                .filter("state", TicketQueue::inStates)
                .filter(
                        "queue",
                        (where, value) -> Queue.of(value)
                                .narrow(where, caller.get().author().id(), clock.instant()))
                .filter("owner", this::ownedBy)
                .filter("swarm", this::helpedBy)
                .filter("account", (where, value) -> where.and("t.account_id = ?", Conditions.id("account", value)))
                .filter("contact", (where, value) -> where.and("t.contact_id = ?", Conditions.id("contact", value)))
                .filter("category", (where, value) -> where.and("t.category_id = ?", Conditions.id("category", value)))
                .filter(
                        "impact",
                        (where, value) -> where.and("t.impact = ?", Conditions.oneOf(Impact.class, "impact", value)))
                .filter(
                        "channel",
                        (where, value) -> where.and("t.channel = ?", Conditions.oneOf(Channel.class, "channel", value)))
                .filter(
                        "source",
                        (where, value) -> where.and("t.source = ?", Conditions.oneOf(Source.class, "source", value)))
                .filter("waitingBefore", instant("waitingBefore", "coalesce(t.waiting_since, 'infinity') < ?"))
                .filter("promiseDueBefore", instant("promiseDueBefore", "coalesce(t.next_due_at, 'infinity') < ?"))
                .filter("reportedFrom", instant("reportedFrom", "t.reported_at >= ?"))
                .filter("reportedTo", instant("reportedTo", "t.reported_at < ?"))
                .filter("updatedSince", instant("updatedSince", "t.updated_at >= ?"))
                .filter("externalId", (where, value) -> where.and("t.external_id = ?", value))
                .filter("q", (where, words) -> TicketSearch.narrow(sql, where, words))
                .sort("-updatedAt", "t.updated_at", "timestamptz")
                .sort("reportedAt", "t.reported_at", "timestamptz")
                .sort("waitingSince", "coalesce(t.waiting_since, 'infinity')", "timestamptz")
                .sort("nextDueAt", "coalesce(t.next_due_at, 'infinity')", "timestamptz")
                .sort("number", "t.number", "bigint");
    }

    private static java.util.function.BiConsumer<Conditions, String> instant(String filter, String clause) {
        return (where, value) -> where.and(clause, Conditions.instant(filter, value));
    }

    /** One state alone is compared plainly: then the index of a state gives the order too. */
    private static void inStates(Conditions where, String value) {
        List<String> states = Arrays.stream(value.split(",", -1))
                .map(one -> Conditions.oneOf(TicketState.class, "state", one).name())
                .distinct()
                .toList();
        if (states.size() == 1) {
            where.and("t.state = ?", states.get(0));
        } else {
            where.and("t.state = any (string_to_array(?, ','))", String.join(",", states));
        }
    }

    private void ownedBy(Conditions where, String value) {
        switch (value) {
            case "none" -> where.and("t.owner_id is null");
            case "me" -> where.and("t.owner_id = ?", memberAsking(caller.get()));
            default -> where.and("t.owner_id = ?", Conditions.id("owner", value));
        }
    }

    private void helpedBy(Conditions where, String value) {
        caller.get().need(Right.READ_NOTES);
        Long member = value.equals("me") ? memberAsking(caller.get()) : Long.valueOf(Conditions.id("swarm", value));
        where.and(Queue.HELPED, member, member, clock.instant());
    }

    private static @Nullable Long memberAsking(Caller caller) {
        Author author = caller.author();
        if (!author.isMember()) {
            throw new Unreadable(
                    "owner", Sentence.of("me-is-a-member", "“me” is a member; this token belongs to an integration."));
        }
        return author.id();
    }
}
