package org.heardcrm.tickets.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.faces.KeptWords;
import org.heardcrm.platform.faces.PageMessages;
import org.heardcrm.tickets.HeldReply;
import org.heardcrm.tickets.HeldReplyId;
import org.heardcrm.tickets.application.HeldReplyList;
import org.heardcrm.tickets.application.HeldReplyList.Held;
import org.heardcrm.tickets.application.HoldingReplies;
import org.heardcrm.tickets.application.TicketView;

/** What is about to be said in the open exception, and what came back to the reader. */
@Named
@RequestScoped
public class HeldPart {

    @Inject
    private WorkspacePage page;

    @Inject
    private ConversationPart open;

    @Inject
    private HeldReplyList list;

    @Inject
    private HoldingReplies holding;

    @Inject
    private KeptWords kept;

    @Inject
    private PageMessages messages;

    @Inject
    private HeardClock clock;

    private List<Held> all = List.of();

    @PostConstruct
    void load() {
        all = page.isOneAsked() ? list.of(page.ticket()) : List.of();
    }

    /** What left meanwhile was seen coming: it gets in the way of nothing that its author does next. */
    public void look() {
        TicketView ticket = open.getTicket();
        if (ticket != null && list.isOnlyTheirs(page.ticket(), page.seen())) {
            page.see(ticket.version());
        }
    }

    /** Those that leave, in their order. */
    public List<Held> getLeaving() {
        return all.stream().filter(reply -> !reply.back()).toList();
    }

    /** Those that the reader took back, or that could not be said; the latest words lie in the composer. */
    public List<Held> getReturned() {
        return all.stream().filter(Held::back).toList();
    }

    /** The latest words that are with the reader again. */
    Optional<Held> back() {
        return getReturned().stream().reduce((earlier, later) -> later);
    }

    /** Whether it leaves within the seconds in which people watch it. */
    public boolean isLeavingNow(Held reply) {
        return secondsLeft(reply) <= HeldReply.GRACE.toSeconds();
    }

    /** None when it is leaving this very moment. */
    public long secondsLeft(Held reply) {
        return Math.max(0, Duration.between(clock.instant(), reply.dueAt()).toMillis() + 999) / 1000;
    }

    public String takeBack(HeldReplyId id) {
        return done(() -> holding.takeBack(id), "tickets.held.takenBack");
    }

    public String sendNow(HeldReplyId id) {
        return done(() -> holding.sendNow(id), "tickets.held.hurried");
    }

    public String discard(HeldReplyId id) {
        all.stream()
                .filter(reply -> reply.id().equals(id))
                .forEach(reply -> kept.sent(page.ticket() + "." + ComposePart.kindOf(reply.words())));
        return done(() -> holding.discard(id), "tickets.held.discarded");
    }

    /** What has left meanwhile is said to have. */
    private String done(Runnable act, String said) {
        try {
            act.run();
            messages.say(said);
        } catch (NotFound gone) {
            messages.refuse("tickets.held.left");
        }
        return WorkspacePage.AGAIN;
    }
}
