package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Unreadable;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Listing;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.Impact;
import org.heardcrm.tickets.Source;
import org.heardcrm.tickets.TagChange;
import org.heardcrm.tickets.TicketState;
import org.jspecify.annotations.Nullable;

/**
 * What exceptions can be narrowed and sorted by. It is the one grammar of pages, REST, CSV and saved views: the same words
 * give the same exceptions wherever they stand.
 */
@ApplicationScoped
public class TicketFilters {

    /** The filter that names a {@link Queue}. */
    public static final String QUEUE = "queue";

    private static final Map<String, Queue> OF_ONE_QUEUE =
            Map.of("activeAt", Queue.MINE, "snoozedUntil", Queue.SNOOZED);

    private Sql sql;
    private CurrentCaller caller;
    private HeardClock clock;

    @SuppressWarnings("NullAway.Init")
    protected TicketFilters() {
        // for CDI
    }

    @Inject
    public TicketFilters(Sql sql, CurrentCaller caller, HeardClock clock) {
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The request with the order that holds when none is asked for: a queue's own.
     *
     * @throws Unreadable when it names no queue, or an order that is another queue's own
     */
    public static ListRequest inOrder(ListRequest request) {
        String queue = request.filters().get(QUEUE);
        expectOrder(queue, request.sort());
        return request.sort() != null || queue == null
                ? request
                : request.sortedBy(Queue.of(queue).sort());
    }

    /** These orders are those of one queue, whose index has it; all exceptions would have to be sorted for them. */
    private static void expectOrder(@Nullable String queue, @Nullable String sort) {
        if (sort == null) {
            return;
        }
        Queue owner = OF_ONE_QUEUE.get(sort.replaceFirst("^-", ""));
        if (owner != null && !owner.word().equals(queue)) {
            throw new Unreadable(
                    "sort",
                    Sentence.of("sort-of-queue", "“{0}” sorts the queue “{1}” and nothing else.", sort, owner.word()));
        }
    }

    /** The names of all filters. */
    public Set<String> names() {
        return bare().filters();
    }

    /** The names of all sorts, without a sign. */
    public Set<String> sorts() {
        return bare().sorts();
    }

    /** @throws Unreadable when no list of exceptions can be narrowed or sorted so */
    void expect(Map<String, String> filters, @Nullable String sort) {
        expectOrder(filters.get(QUEUE), sort);
        bare().expect(new ListRequest(filters, sort, 1, null));
    }

    private Listing<Row> bare() {
        return on(new Listing<>("t.id", TicketRows.TABLE, "t.id", row -> row));
    }

    /** A listing of {@code exception_ticket t} with every filter and every sort. */
    <T> Listing<T> on(Listing<T> listing) {
        return sorted(timed(described(listing.filter("state", TicketFilters::inStates)
                .filter(QUEUE, this::inQueue)
                .filter("owner", this::ownedBy)
                .filter("swarm", this::helpedBy)
                .filter("tag", TicketFilters::tagged)
                .filter("snoozed", this::snoozed)
                .filter("putAway", TicketFilters::putAway)
                .filter("q", (where, words) -> TicketSearch.narrow(sql, where, words)))));
    }

    private static <T> Listing<T> described(Listing<T> listing) {
        return listing.filter("account", id("account", "t.account_id = ?"))
                .filter("contact", id("contact", "t.contact_id = ?"))
                .filter("category", id("category", "t.category_id = ?"))
                .filter("offering", id("offering", "t.offering_id = ?"))
                .filter("impact", oneOf("impact", Impact.class))
                .filter("channel", oneOf("channel", Channel.class))
                .filter("source", oneOf("source", Source.class))
                .filter("externalId", (where, value) -> where.and("t.external_id = ?", value));
    }

    private static <T> Listing<T> timed(Listing<T> listing) {
        return listing.filter("waitingBefore", instant("waitingBefore", "coalesce(t.waiting_since, 'infinity') < ?"))
                .filter("promiseDueBefore", instant("promiseDueBefore", "coalesce(t.next_due_at, 'infinity') < ?"))
                .filter("reportedFrom", instant("reportedFrom", "t.reported_at >= ?"))
                .filter("reportedTo", instant("reportedTo", "t.reported_at < ?"))
                .filter("updatedSince", instant("updatedSince", "t.updated_at >= ?"));
    }

    private static <T> Listing<T> sorted(Listing<T> listing) {
        return listing.sort("-updatedAt", "t.updated_at", "timestamptz")
                .sort("reportedAt", "t.reported_at", "timestamptz")
                .sort("waitingSince", "coalesce(t.waiting_since, 'infinity')", "timestamptz")
                .sort("nextDueAt", "coalesce(t.next_due_at, 'infinity')", "timestamptz")
                .sort("snoozedUntil", "coalesce(t.snoozed_until, 'infinity')", "timestamptz")
                .sort("activeAt", "greatest(t.updated_at, t.snoozed_until)", "timestamptz")
                .sort("number", "t.number", "bigint");
    }

    private static BiConsumer<Conditions, String> id(String filter, String clause) {
        return (where, value) -> where.and(clause, Conditions.id(filter, value));
    }

    private static BiConsumer<Conditions, String> instant(String filter, String clause) {
        return (where, value) -> where.and(clause, Conditions.instant(filter, value));
    }

    private static <E extends Enum<E>> BiConsumer<Conditions, String> oneOf(String filter, Class<E> type) {
        return (where, value) -> where.and("t." + filter + " = ?", Conditions.oneOf(type, filter, value));
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

    /** Several tags stand with commas between them, and all of them are meant. */
    private static void tagged(Conditions where, String value) {
        String[] tags = Arrays.stream(value.split(",", -1))
                .map(TicketFilters::tag)
                .distinct()
                .toArray(String[]::new);
        where.and("string_to_array(t.tags, ',') @> ?", (Object) tags);
    }

    private static String tag(String typed) {
        try {
            return TagChange.normalised("", typed);
        } catch (RuleBroken none) {
            throw new Unreadable("tag", none.told());
        }
    }

    private void snoozed(Conditions where, String value) {
        String clause = Conditions.yesOrNo("snoozed", value)
                ? "t.snoozed_until is not null and coalesce(t.snoozed_until, 'infinity') > ?"
                : "coalesce(t.snoozed_until, '-infinity') <= ?";
        where.and(clause, clock.instant());
    }

    private static void putAway(Conditions where, String value) {
        where.and(Conditions.yesOrNo("putAway", value) ? "t.put_away" : "not t.put_away");
    }

    private void inQueue(Conditions where, String word) {
        Queue queue = Queue.of(word);
        queue.narrow(where, queue.isOnesOwn() ? memberAsking(QUEUE, caller.get()) : null, clock.instant());
    }

    private void ownedBy(Conditions where, String value) {
        switch (value) {
            case "none" -> where.and("t.owner_id is null");
            case "me" -> where.and("t.owner_id = ?", memberAsking("owner", caller.get()));
            default -> where.and("t.owner_id = ?", Conditions.id("owner", value));
        }
    }

    private void helpedBy(Conditions where, String value) {
        caller.get().need(Right.READ_NOTES);
        Long member =
                value.equals("me") ? memberAsking("swarm", caller.get()) : Long.valueOf(Conditions.id("swarm", value));
        where.and(Queue.HELPED, member, member, clock.instant());
    }

    private static @Nullable Long memberAsking(String filter, Caller caller) {
        Author author = caller.author();
        if (!author.isMember()) {
            throw new Unreadable(
                    filter, Sentence.of("me-is-a-member", "“me” is a member; this token belongs to an integration."));
        }
        return author.id();
    }
}
