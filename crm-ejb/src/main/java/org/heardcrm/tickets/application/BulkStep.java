package org.heardcrm.tickets.application;

import static java.util.Objects.requireNonNull;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import org.heardcrm.members.MemberId;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.TagChange;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/**
 * One exception of many: the use case that a member would call for it alone, and the row that says it was done, in one
 * transaction.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BulkStep {

    @Inject
    private BulkJobs jobs;

    @Inject
    private ExceptionTickets tickets;

    @Inject
    private OwningExceptions owning;

    @Inject
    private TaggingExceptions tagging;

    @Inject
    private ShelvingExceptions shelving;

    @Inject
    private Conversing conversing;

    @Inject
    private HeardClock clock;

    /** What undoing has to know. */
    public record Outcome(
            boolean changed,
            @Nullable Long ownerBefore,
            @Nullable Instant dueBefore,
            @Nullable String words,
            long version) {}

    /** Does the one at this place, unless another runner has. */
    public void does(BulkJobs.Job job, int place) {
        jobs.at(job.id(), place)
                .ifPresent(one -> jobs.did(one, job.undoes() == null ? act(job, one.ticket()) : undo(job, one)));
    }

    private Outcome act(BulkJobs.Job job, TicketId id) {
        ExceptionTicket ticket = tickets.toChange(id, null);
        long before = ticket.version();
        Long owner = ticket.standing().ownerId();
        Instant due = ticket.standing().shelf().snoozedUntil();
        String words = carryOut(job, id);
        return new Outcome(ticket.version() > before, owner, due, words, ticket.version());
    }

    private @Nullable String carryOut(BulkJobs.Job job, TicketId id) {
        BulkOrder order = job.order();
        switch (order.kind()) {
            case OWN -> owning.own(id, null, job.member(), order.words());
            case SNOOZE -> shelving.snooze(id, null, requireNonNull(order.due(), "A snooze ends."));
            case TAG -> {
                return tagging.tag(id, null, TagChange.told(words(order))).told();
            }
            case REPLY ->
                conversing.reply(
                        id, null, words(order), false, requireNonNull(order.way(), "A reply goes some way."), null);
        }
        return null;
    }

    private Outcome undo(BulkJobs.Job job, BulkJobs.Item item) {
        ExceptionTicket ticket = tickets.toChange(item.ticket(), null);
        long before = ticket.version();
        switch (job.order().kind()) {
            case OWN -> owning.takeBack(item.ticket(), item.version(), memberOrNobody(item.ownerBefore()));
            case TAG -> {
                TagChange back = TagChange.told(requireNonNull(item.words(), "It was told."))
                        .undone();
                tagging.tag(item.ticket(), null, back);
            }
            case SNOOZE -> snoozeAsBefore(ticket, job.order(), item);
            case REPLY -> throw new RuleBroken("reply-said", "", "What was said to a client is said.");
        }
        return new Outcome(ticket.version() > before, null, null, null, ticket.version());
    }

    /** Only the snooze that the job made is taken back; one that somebody made since is theirs. */
    private void snoozeAsBefore(ExceptionTicket ticket, BulkOrder order, BulkJobs.Item item) {
        if (!Objects.equals(ticket.standing().shelf().snoozedUntil(), order.due())) {
            return;
        }
        Instant before = item.dueBefore();
        if (before != null && before.isAfter(clock.instant())) {
            shelving.snooze(item.ticket(), null, before);
        } else {
            shelving.wake(item.ticket(), null);
        }
    }

    private static @Nullable MemberId memberOrNobody(@Nullable Long id) {
        return id == null ? null : new MemberId(id);
    }

    private static String words(BulkOrder order) {
        return requireNonNull(order.words(), "The order has words.");
    }
}
