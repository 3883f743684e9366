package org.heardcrm.tickets.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.DomainEvent;
import org.heardcrm.platform.NotPossibleNow;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Turns;
import org.heardcrm.tickets.HeldReply;
import org.heardcrm.tickets.HeldReplyId;
import org.heardcrm.tickets.HeldWords;
import org.heardcrm.tickets.ReplyReturned;
import org.heardcrm.tickets.TicketId;

/** Says one held reply, or gives its words back; each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReleasingOne {

    @Inject
    private HeldReplies held;

    @Inject
    private Conversing conversing;

    @Inject
    private Attachments attachments;

    @Inject
    private Writers writers;

    @Inject
    private Turns turns;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    @Inject
    private Event<DomainEvent> facts;

    /** The next one of an exception that is due; two nodes that look at once find the same one, one after the other. */
    public Optional<HeldReplyId> next(TicketId ticket) {
        return held.firstDue(ticket, clock.instant());
    }

    /**
     * Said as its author would say it now, and gone from here: both, or neither.
     *
     * @throws NotPossibleNow when the author has left
     */
    public void release(TicketId ticket, HeldReplyId id) {
        turns.take("held", ticket.toString());
        if (!held.firstDue(ticket, clock.instant()).equals(Optional.of(id))) {
            return;
        }
        HeldReply reply = held.toChange(id);
        Caller writer = writers.of(reply.by())
                .orElseThrow(() -> new NotPossibleNow(
                        Sentence.of("writer-left", "Whoever wrote it has left the firm."), List.of()));
        caller.as(writer, () -> {
            say(ticket, reply.words());
            return ticket;
        });
        attachments.release(id, ticket);
        held.remove(reply);
    }

    private void say(TicketId ticket, HeldWords words) {
        if (words.explaining()) {
            conversing.explain(ticket, null, words.body(), words.way(), words.inNameOf());
        } else {
            conversing.reply(ticket, null, words.body(), words.asking(), words.way(), words.inNameOf());
        }
    }

    /** @param reason why it could not be said */
    public void giveBack(TicketId ticket, HeldReplyId id, String reason) {
        HeldReply reply = held.toChange(id);
        reply.fail(reason);
        held.flush();
        attachments.giveBack(id, ticket);
        Author by = reply.by();
        facts.fire(
                new ReplyReturned(ticket.value(), id.value(), by.isMember() ? by.id() : null, reason, clock.instant()));
    }
}
