package org.heardcrm.tickets.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.heardcrm.tickets.MessageKind;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.application.AskingAgain;
import org.heardcrm.tickets.application.Conversation.Said;
import org.heardcrm.tickets.application.Conversing;
import org.jspecify.annotations.Nullable;

/** Noticing that the client of the open exception had to say the same again. */
@Named
@RequestScoped
public class RepeatPart {

    @Inject
    private Conversing conversing;

    @Inject
    private AskingAgain asking;

    @Inject
    private WorkspacePage page;

    @Inject
    private ConversationPart conversation;

    @Inject
    private TicketActs acts;

    private Set<Long> known = Set.of();

    @PostConstruct
    void load() {
        known = asking.known(page.ticket());
    }

    /** They were not asked for it in writing. */
    public @Nullable String repeat() {
        return acts.perform((ticket, seen) -> conversing.repeat(ticket, seen, Side.FIRM, null), "tickets.repeated");
    }

    /** A message of ours asked for it. */
    public @Nullable String repeatBy(Said message) {
        return acts.perform(
                (ticket, seen) -> conversing.repeat(ticket, seen, Side.FIRM, message.seq()), "tickets.repeated");
    }

    /** Whether it may be noticed of this message: it is ours, and nobody has yet. */
    public boolean isNoticeable(Said message) {
        boolean ours = message.kind() == MessageKind.REPLY || message.kind() == MessageKind.AUTO_REPLY;
        return ours && !isKnown(message) && conversation.may("repeat");
    }

    public boolean isKnown(Said message) {
        return known.contains(message.seq());
    }
}
