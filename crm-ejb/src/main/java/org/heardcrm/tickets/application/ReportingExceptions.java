package org.heardcrm.tickets.application;

import static java.util.Objects.requireNonNull;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.accounts.application.Accounts;
import org.heardcrm.accounts.application.KnowingClients;
import org.heardcrm.offerings.application.KnowingOfferings;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Duplicate;
import org.heardcrm.platform.Duplicate.Candidate;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Turns;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.Opening;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** An exception is reported: by the client through us, by us who saw it first, or by a program. */
@Stateless
@Needs(Right.WRITE_TICKETS)
public class ReportingExceptions {

    @Inject
    private ExceptionTickets tickets;

    @Inject
    private KnowingClients clients;

    @Inject
    private Accounts accounts;

    @Inject
    private KnowingOfferings offerings;

    @Inject
    private Turns turns;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    /** @throws Duplicate when another system calls one so already */
    public TicketId report(Report report) {
        if (report.reportedAt() != null) {
            caller.get().need(Right.WRITE_IMPORTS);
        }
        refuseTwin(report.externalId());
        offerings.expect(report.category(), report.offering());
        Instant now = clock.instant();
        AccountId account = accountOf(report);
        ContactId contact = contactOf(report, account);
        ExceptionTicket ticket = ExceptionTicket.opened(tickets.nextId(), opening(report, account, contact, now), now);
        tickets.add(ticket);
        return ticket.id();
    }

    /** Two that report the same at the same moment come one after the other, and the second finds the first. */
    private void refuseTwin(@Nullable String externalId) {
        if (externalId == null) {
            return;
        }
        turns.take("exception external id", externalId);
        List<Candidate> twins = tickets.withExternalId(externalId);
        if (!twins.isEmpty()) {
            throw new Duplicate(
                    Sentence.of("exception-known", "This external identifier belongs to another exception."), twins);
        }
    }

    private AccountId accountOf(Report report) {
        if (report.account() == null) {
            return clients.accountNamed(requireNonNull(report.accountName(), "Account is required."));
        }
        AccountId account = new AccountId(report.account());
        clients.expect(account);
        return account;
    }

    private @Nullable ContactId contactOf(Report report, AccountId account) {
        if (report.contact() != null) {
            ContactId contact = new ContactId(report.contact());
            clients.expect(contact, account);
            return contact;
        }
        return report.contactName() == null
                ? null
                : clients.contactOf(account, report.contactName(), report.contactEmail());
    }

    private Opening opening(Report report, AccountId account, @Nullable ContactId contact, Instant now) {
        Author by = report.raisedBy().side() == Side.CLIENT
                ? Author.contact(contact)
                : caller.get().author();
        return new Opening(
                tickets.nextNumber(),
                account.value(),
                contact == null ? null : contact.value(),
                report.summary(),
                report.goal(),
                report.description(),
                report.impact(),
                report.channel(),
                report.raisedBy(),
                report.source(),
                report.category(),
                report.offering(),
                report.externalId(),
                by,
                report.reportedAt() == null ? now : report.reportedAt(),
                accounts.byId(account).isDemo());
    }
}
