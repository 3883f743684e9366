package org.heardcrm.tickets.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heardcrm.platform.Author;
import org.heardcrm.tickets.EventType;
import org.heardcrm.tickets.MessageKind;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.application.Conversation.By;
import org.heardcrm.tickets.application.Conversation.Said;
import org.heardcrm.tickets.application.TicketHistory;

/** What was said, oldest first: messages, and what the client said with a confirmation or with "this is not fine". */
@Named
@RequestScoped
public class ThreadPart {

    /** Acts that carry words of the client without being messages. */
    private static final Set<EventType> WITH_WORDS = EnumSet.of(EventType.CONFIRMED, EventType.REOPENED);

    @Inject
    private WorkspacePage page;

    @Inject
    private ConversationPart conversation;

    @Inject
    private TicketHistory history;

    private List<Said> lines = List.of();

    @PostConstruct
    void load() {
        if (conversation.getTicket() != null) {
            Stream<Said> words = history.of(page.ticket()).stream()
                    .filter(entry -> entry.actor() == Side.CLIENT)
                    .filter(entry -> WITH_WORDS.contains(entry.type()) && entry.value() != null)
                    .map(ThreadPart::asSaid);
            lines = Stream.concat(conversation.getMessages().stream(), words)
                    .sorted(Comparator.comparingLong(Said::seq))
                    .toList();
        }
    }

    /** They are the client's, even when a member wrote them down. */
    private static Said asSaid(TicketHistory.Entry entry) {
        String name = entry.byKind() == Author.Kind.CONTACT ? entry.by() : null;
        return new Said(
                "",
                entry.seq(),
                MessageKind.CLIENT,
                entry.value() == null ? "" : entry.value(),
                false,
                false,
                entry.channel(),
                new By(entry.byKind(), null, name),
                entry.at());
    }

    public List<Said> getLines() {
        return lines;
    }
}
