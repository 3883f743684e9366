package org.heardcrm.mail.application;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardcrm.mail.Letter;
import org.heardcrm.mail.LetterKind;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.PublicAddress;
import org.heardcrm.platform.application.Settings;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.GivingClientLinks;
import org.heardcrm.tickets.application.GivingClientLinks.Given;
import org.jspecify.annotations.Nullable;

/**
 * Makes the text of a letter at the moment it is sent. A letter to a client gets a private link of its own, made now: its
 * token is in the letter and nowhere else, and who reads tables, outbox or log opens nothing with what they find there.
 */
@ApplicationScoped
class Composing {

    @Inject
    private Templates templates;

    @Inject
    private LetterFacts lookup;

    @Inject
    private Letters letters;

    @Inject
    private Invitations invitations;

    @Inject
    private GivingClientLinks links;

    @Inject
    private CurrentCaller caller;

    @Inject
    private PublicAddress address;

    @Inject
    private Settings settings;

    /** Where a letter leads, and the client's link that it is, if it is one. */
    private record Way(String url, @Nullable Long clientLink) {}

    /** Empty when the letter is no longer worth sending. */
    Optional<Draft> compose(Letter letter, Addressee to, String mailbox) {
        if (letter.kind() == LetterKind.INVITATION) {
            return invitations.told(letter).map(values -> draft(letter, to, mailbox, values, null));
        }
        return lookup.of(letter).map(facts -> aboutAnException(letter, facts, to, mailbox));
    }

    private Draft aboutAnException(Letter letter, Facts facts, Addressee to, String mailbox) {
        Way way = way(letter);
        Map<String, String> values = values(facts, to);
        values.put("link", way.url);
        Draft draft = draft(letter, to, mailbox, values, way.clientLink);
        return letter.kind() == LetterKind.REPLY && facts.byMember() ? draft.byAPerson() : draft;
    }

    private static Map<String, String> values(Facts facts, Addressee to) {
        Map<String, String> values = new HashMap<>();
        values.put("number", facts.number());
        values.put("summary", facts.summary());
        values.put("account", facts.account());
        put(values, "author", facts.author());
        put(values, "value", facts.value());
        put(values, "words", facts.words());
        put(values, "promise", facts.promise());
        put(values, "due", facts.due() == null ? null : to.moment(facts.due()));
        put(values, "before", facts.dueBefore() == null ? null : to.moment(facts.dueBefore()));
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private Way way(Letter letter) {
        TicketId ticket = new TicketId(requireNonNull(letter.ticketId(), "It is about an exception."));
        if (!letter.kind().isForClient()) {
            return new Way(address.of("/tickets/workspace.xhtml?queue=all&id=" + ticket), null);
        }
        Given given = caller.as(Caller.job("mail"), () -> links.give(ticket));
        return new Way(
                address.of("/c/" + given.token().text()), given.link().id().value());
    }

    private Draft draft(
            Letter letter, Addressee to, String mailbox, Map<String, String> values, @Nullable Long clientLink) {
        values.put("name", to.name());
        values.put("firm", settings.firm());
        Template template = templates.of(letter.kind(), to.language());
        String subject = template.subject(values);
        return new Draft(
                letter.messageId(),
                letter.ticketId() == null ? List.of() : letters.thread(letter),
                true,
                to.name(),
                mailbox,
                subject,
                template.text(values),
                Markup.framed(to.language(), subject, template.html(values)),
                letter.createdAt(),
                clientLink);
    }
}
