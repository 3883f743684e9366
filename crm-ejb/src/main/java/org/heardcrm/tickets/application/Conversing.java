package org.heardcrm.tickets.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** What is said in an exception: by the client, to the client, among members. */
@Stateless
@Needs(Right.WRITE_TICKETS)
public class Conversing {

    @Inject
    private ExceptionTickets tickets;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    @Inject
    private WritingAgain again;

    /**
     * The client's words, written down by us or sent by them.
     *
     * @return the exception that holds them: this one, or a new one that follows it when it was closed too long ago
     */
    public TicketId clientWrote(
            TicketId id, @Nullable Long expected, String body, Channel way, @Nullable Long contact) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        Instant now = clock.instant();
        if (!ticket.isOpenToClient(now)) {
            return again.after(ticket, body, way);
        }
        Long speaker = contact == null ? ticket.contactId() : contact;
        Author by = speaker == null ? Author.system() : Author.of(Author.Kind.CONTACT, speaker);
        ticket.clientWrote(body, way, by, now);
        tickets.keep(ticket);
        return id;
    }

    /** @param member in whose name an integration replies; without one its words are an automatic reply */
    public void reply(
            TicketId id, @Nullable Long expected, String body, boolean asks, Channel way, @Nullable Long member) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        Author by = member == null ? caller.get().author() : Author.of(Author.Kind.MEMBER, member);
        if (by.isMember()) {
            ticket.reply(body, asks, way, by, clock.instant());
        } else {
            ticket.replyAutomatically(body, way, by, clock.instant());
        }
        tickets.keep(ticket);
    }

    @Needs(Right.WRITE_NOTES)
    public void note(TicketId id, @Nullable Long expected, String body) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        ticket.note(body, caller.get().author(), clock.instant());
        tickets.keep(ticket);
    }

    public void explain(TicketId id, @Nullable Long expected, String text, Channel way) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        ticket.explain(text, way, caller.get().author(), clock.instant());
        tickets.keep(ticket);
    }

    /** The client had to say the same again; either side may notice it. */
    public void repeat(TicketId id, @Nullable Long expected, Side noticedBy) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        ticket.repeat(noticedBy, caller.get().author(), clock.instant());
        tickets.keep(ticket);
    }
}
