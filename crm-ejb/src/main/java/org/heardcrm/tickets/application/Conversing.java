package org.heardcrm.tickets.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.accounts.application.KnowingClients;
import org.heardcrm.members.MemberId;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.RuleBroken;
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
    private WritingAgain afterClosing;

    @Inject
    private AskingAgain again;

    @Inject
    private KnowingClients clients;

    @Inject
    private Speakers speakers;

    @Inject
    private Mentions mentions;

    /**
     * The client's words, written down by us or sent by them.
     *
     * @param contact who of the client speaks, or null for the exception's contact
     * @return the exception that holds them: this one, or a new one that follows it when it was closed too long ago
     * @throws RuleBroken when the contact does not belong to the exception's account
     */
    public TicketId clientWrote(
            TicketId id, @Nullable Long expected, String body, Channel way, @Nullable Long contact) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        if (contact != null && !contact.equals(ticket.contactId())) {
            clients.expect(new ContactId(contact), new AccountId(ticket.accountId()));
        }
        Instant now = clock.instant();
        if (!ticket.talking().isOpenToClient(now)) {
            return afterClosing.after(ticket, body, way, contact);
        }
        Long speaker = contact == null ? ticket.contactId() : contact;
        Author by = speaker == null ? Author.system() : Author.of(Author.Kind.CONTACT, speaker);
        ticket.talking().clientWrote(body, way, by, now);
        tickets.keep(ticket);
        return id;
    }

    /**
     * @param member in whose name an integration replies; without one its words are an automatic reply. A member speaks
     *     only for themselves, so it is null or their own
     * @throws RuleBroken when a member would speak for another, an integration for somebody who is no active agent, or
     *     a machine asks
     */
    public void reply(
            TicketId id, @Nullable Long expected, String body, boolean asks, Channel way, @Nullable MemberId member) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        Author by = speakers.of(member);
        if (by.isMember() || asks) {
            ticket.talking().reply(body, asks, way, by, clock.instant());
        } else {
            ticket.talking().replyAutomatically(body, way, by, clock.instant());
        }
        tickets.keep(ticket);
    }

    /** Members whom the note names by {@code @@login} are mentioned; a login of nobody is a part of the text. */
    @Needs(Right.WRITE_NOTES)
    public void note(TicketId id, @Nullable Long expected, String body) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        Author by = caller.get().author();
        Instant now = clock.instant();
        ticket.talking().note(body, by, now);
        tickets.keep(ticket);
        mentions.note(id, ticket.version(), body, by, now);
    }

    /**
     * @param member in whose name an integration explains; a member speaks only for themselves, so it is null or their own
     * @throws RuleBroken when nobody is named who could have explained, since it is sent as a reply
     */
    public void explain(TicketId id, @Nullable Long expected, String text, Channel way, @Nullable MemberId member) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        ticket.talking().explain(text, way, speakers.of(member), clock.instant());
        tickets.keep(ticket);
    }

    /**
     * The client had to say the same again; either side may notice it.
     *
     * @param message the number of our message that asked for it again, which counts once whoever notices it, or null
     * @throws RuleBroken when it is no message of ours to the client
     */
    public void repeat(TicketId id, @Nullable Long expected, Side noticedBy, @Nullable Long message) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        if (message == null || again.isNews(id, message)) {
            ticket.talking().repeat(noticedBy, message, caller.get().author(), clock.instant());
            tickets.keep(ticket);
        }
    }
}
