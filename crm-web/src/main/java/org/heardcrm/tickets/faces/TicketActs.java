package org.heardcrm.tickets.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.heardcrm.platform.Stale;
import org.heardcrm.platform.faces.PageMessages;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** How every act of the workspace ends: with one sentence and the page afresh, or in place with nothing lost. */
@RequestScoped
class TicketActs {

    @Inject
    private WorkspacePage page;

    @Inject
    private ConversationPart conversation;

    @Inject
    private PageMessages messages;

    /** Something done to the open exception, as its reader has seen it. */
    interface Act {
        void on(TicketId ticket, long expected);
    }

    /** @param said the key of the sentence that tells what was done */
    @Nullable
    String perform(Act act, String said) {
        return perform(page.seen(), act, said);
    }

    /** @param seen the version that its reader has before them, where that is not the one the page began with */
    @Nullable
    String perform(long seen, Act act, String said) {
        try {
            act.on(page.ticket(), seen);
        } catch (Stale changed) {
            page.missed(changed.current());
            conversation.load();
            messages.refuse("tickets.changedMeanwhile");
            return null;
        }
        messages.say(said);
        return WorkspacePage.AGAIN;
    }
}
