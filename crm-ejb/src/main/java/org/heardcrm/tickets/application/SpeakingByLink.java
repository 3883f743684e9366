package org.heardcrm.tickets.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.tickets.Act;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.ClientLink;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/**
 * What the client does through their private link; the token is the right. A token that opens nothing is as if it had
 * never been.
 */
@Stateless
public class SpeakingByLink {

    @Inject
    private ExceptionTickets tickets;

    @Inject
    private ClientLinks links;

    @Inject
    private WritingAgain again;

    @Inject
    private AskingAgain asking;

    @Inject
    private HeardClock clock;

    /**
     * The exception that the link opens; looking changes nothing.
     *
     * @throws NotFound when the link is unknown, expired or revoked
     */
    public TicketId opened(LinkToken token) {
        return valid(token).ticketId();
    }

    /** @return whether the words stand in this exception, and not in a new one that follows it */
    public boolean write(LinkToken token, String body) {
        return said(token, body).equals(opened(token));
    }

    /** @return the exception that holds the words: this one, or a new one when it was closed too long ago */
    public TicketId said(LinkToken token, String body) {
        ClientLink link = valid(token);
        ExceptionTicket ticket = tickets.toChange(link.ticketId(), null);
        if (!ticket.talking().isOpenToClient(clock.instant())) {
            return again.after(ticket, body, Channel.WEB, link.contactId());
        }
        ticket.talking().clientWrote(body, Channel.WEB, speaker(link), clock.instant());
        tickets.keep(ticket);
        return ticket.id();
    }

    /** Who speaks through the link. */
    public Author speaker(LinkToken token) {
        return speaker(valid(token));
    }

    /** "This is solved." Said twice it is said once. */
    public void confirm(LinkToken token, @Nullable String said) {
        ClientLink link = valid(token);
        ExceptionTicket ticket = tickets.toChange(link.ticketId(), null);
        if (!ticket.standing().isConfirmed()) {
            ticket.ending().confirm(said, Evidence.CLIENT_SAID, speaker(link), clock.instant());
            tickets.keep(ticket);
        }
    }

    /** "I have told you this before", of a message of ours; said twice it is said once. */
    public void repeat(LinkToken token, long message) {
        ClientLink link = valid(token);
        ExceptionTicket ticket = tickets.toChange(link.ticketId(), null);
        if (asking.isNews(ticket.id(), message)) {
            ticket.talking().repeat(Side.CLIENT, message, speaker(link), clock.instant());
            tickets.keep(ticket);
        }
    }

    /**
     * "This is not fine": a resolved exception is reopened; one we still work on gets the words as a message, and is not
     * put off any longer.
     */
    public void notFine(LinkToken token, String why) {
        ClientLink link = valid(token);
        ExceptionTicket ticket = tickets.toChange(link.ticketId(), null);
        Instant now = clock.instant();
        if (ticket.allows(Act.REOPEN) && ticket.talking().isOpenToClient(now)) {
            ticket.ending().reopen(Side.CLIENT, why, speaker(link), now);
            tickets.keep(ticket);
        } else if (write(token, why)) {
            ticket.shelving().wake(Side.CLIENT, speaker(link), now);
            tickets.keep(ticket);
        }
    }

    /** "We have done this": one of the client's own steps. */
    public void tick(LinkToken token, long step) {
        ClientLink link = valid(token);
        ExceptionTicket ticket = tickets.toChange(link.ticketId(), null);
        ticket.planning().tick(step, Side.CLIENT, speaker(link), clock.instant());
        tickets.keep(ticket);
    }

    public void untick(LinkToken token, long step) {
        ClientLink link = valid(token);
        ExceptionTicket ticket = tickets.toChange(link.ticketId(), null);
        ticket.planning().untick(step, Side.CLIENT, speaker(link), clock.instant());
        tickets.keep(ticket);
    }

    private ClientLink valid(LinkToken token) {
        return links.withHash(token.hash())
                .filter(link -> link.isValid(clock.instant()))
                .orElseThrow(() -> NotFound.of("This page"));
    }

    private static Author speaker(ClientLink link) {
        return link.contactId() == null ? Author.system() : Author.of(Author.Kind.CONTACT, link.contactId());
    }
}
