package org.heardcrm.imports.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.accounts.application.Accounts;
import org.heardcrm.imports.ImportId;
import org.heardcrm.members.MemberId;
import org.heardcrm.offerings.application.KeepingCategories;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.ImportedEvent;
import org.heardcrm.tickets.Opening;
import org.heardcrm.tickets.RaisedBy;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.Source;
import org.heardcrm.tickets.application.ExceptionTickets;
import org.jspecify.annotations.Nullable;

/** Some exceptions of an import with all who belong to them, whole or not at all, and the import's own counts with them. */
@Stateless
@Needs(Right.WRITE_IMPORTS)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BringingIncidents {

    @Inject
    private ImportJobs jobs;

    @Inject
    private PeopleOfIncidents people;

    @Inject
    private KeepingCategories categories;

    @Inject
    private Accounts accounts;

    @Inject
    private ExceptionTickets tickets;

    @Inject
    private HeardClock clock;

    /**
     * @param brought what is brought in by then, these included
     * @throws ImportStopped when the import was given up
     */
    public void bring(ImportId job, List<IncidentLife> exceptions, IncidentFile file, Brought brought) {
        jobs.advance(job, brought);
        exceptions.forEach(exception -> bring(exception, file));
    }

    private void bring(IncidentLife exception, IncidentFile file) {
        AccountId account = people.accountNamed(file.accountOf(exception));
        ContactId contact =
                exception.caller() == null ? null : people.caller(exception.caller(), file.placesOf(exception));
        people.teams(exception.groups());
        Map<String, MemberId> members = people.members(exception.assignees());
        Instant now = clock.instant();
        tickets.add(ExceptionTicket.imported(
                tickets.nextId(),
                opening(exception, account, contact),
                exception.happenings().stream()
                        .map(happening -> event(happening, members, contact))
                        .toList(),
                attributes(exception),
                now));
    }

    private Opening opening(IncidentLife exception, AccountId account, @Nullable ContactId contact) {
        return new Opening(
                tickets.nextNumber(),
                account.value(),
                contact == null ? null : contact.value(),
                exception.summary(),
                null,
                null,
                exception.impact(),
                exception.channel(),
                RaisedBy.CLIENT,
                Source.IMPORT,
                exception.categories().isEmpty()
                        ? null
                        : categories.atPath(exception.categories()).value(),
                null,
                exception.externalId(),
                Author.contact(contact),
                exception.openedAt(),
                accounts.byId(account).isDemo());
    }

    /** The log does not say who of the firm did something, only who had it. */
    private static ImportedEvent event(
            Happening happening, Map<String, MemberId> members, @Nullable ContactId contact) {
        MemberId member = happening.assignee() == null ? null : members.get(happening.assignee());
        return new ImportedEvent(
                happening.type(),
                happening.actor(),
                happening.actor() == Side.CLIENT ? Author.contact(contact) : Author.system(),
                happening.at(),
                member == null ? null : member.value(),
                happening.value(),
                happening.evidence());
    }

    private static @Nullable String attributes(IncidentLife exception) {
        if (exception.attributes().isEmpty()) {
            return null;
        }
        JsonObjectBuilder json = Json.createObjectBuilder();
        exception.attributes().forEach(json::add);
        return json.build().toString();
    }
}
