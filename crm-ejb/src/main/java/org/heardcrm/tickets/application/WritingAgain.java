package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.Opening;
import org.heardcrm.tickets.Particulars;
import org.heardcrm.tickets.RaisedBy;
import org.heardcrm.tickets.Source;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** A client's word that comes too late for a closed exception begins a new one, which knows the old. */
@ApplicationScoped
class WritingAgain {

    @Inject
    private ExceptionTickets tickets;

    @Inject
    private HeardClock clock;

    /**
     * The next word goes on where the one before began anew.
     *
     * @param speaker the contact who wrote, or null for the one we spoke with before
     * @return the exception that holds the words
     */
    TicketId after(ExceptionTicket closed, String body, Channel way, @Nullable Long speaker) {
        Optional<TicketId> following = tickets.lastAfter(closed.id());
        if (following.isEmpty()) {
            return begun(closed, body, way, speaker);
        }
        ExceptionTicket next = tickets.toChange(following.get(), null);
        if (!next.talking().isOpenToClient(clock.instant())) {
            return after(next, body, way, speaker);
        }
        next.talking().clientWrote(body, way, author(contact(next, speaker)), clock.instant());
        tickets.keep(next);
        return next.id();
    }

    private static @Nullable Long contact(ExceptionTicket ticket, @Nullable Long speaker) {
        return speaker == null ? ticket.particulars().contactId() : speaker;
    }

    private static Author author(@Nullable Long contact) {
        return contact == null ? Author.system() : Author.of(Author.Kind.CONTACT, contact);
    }

    private TicketId begun(ExceptionTicket closed, String body, Channel way, @Nullable Long speaker) {
        Instant now = clock.instant();
        Particulars known = closed.particulars();
        Long contact = contact(closed, speaker);
        Author by = author(contact);
        ExceptionTicket next = ExceptionTicket.opened(
                tickets.nextId(),
                new Opening(
                        tickets.nextNumber(),
                        closed.accountId(),
                        contact,
                        known.summary(),
                        known.goal(),
                        body,
                        known.impact(),
                        way,
                        RaisedBy.CLIENT,
                        way == Channel.REST ? Source.REST : Source.PAGE,
                        known.categoryId(),
                        known.offeringId(),
                        null,
                        by,
                        now,
                        closed.isDemo()),
                now);
        next.follows(closed.id());
        tickets.add(next);
        return next.id();
    }
}
