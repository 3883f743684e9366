package org.heardcrm.tickets.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.heardcrm.members.MemberId;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.tickets.application.OwnerChoices;
import org.heardcrm.tickets.application.OwnerChoices.Choice;
import org.heardcrm.tickets.application.OwningExceptions;
import org.heardcrm.tickets.application.TicketView;
import org.jspecify.annotations.Nullable;

/** Carrying the open exception, and passing it on. */
@Named
@RequestScoped
public class OwnPart {

    @Inject
    private OwningExceptions owning;

    @Inject
    private OwnerChoices choices;

    @Inject
    private ConversationPart conversation;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TicketActs acts;

    private @Nullable Choice next;
    private @Nullable String reason;
    private @Nullable Instant until;

    /** Whoever reads carries it from now on. */
    public @Nullable String own() {
        long me = Objects.requireNonNull(caller.get().author().id(), "Only members see pages.");
        return acts.perform((ticket, seen) -> owning.own(ticket, seen, new MemberId(me), reason), "tickets.ownedByYou");
    }

    public @Nullable String handOn() {
        MemberId to =
                Objects.requireNonNull(next, "The page asks for a member.").id();
        return acts.perform((ticket, seen) -> owning.own(ticket, seen, to, reason), "tickets.handedOn");
    }

    /** Who is chosen is asked while the owner is away, who stays the owner. */
    public @Nullable String cover() {
        MemberId by =
                Objects.requireNonNull(next, "The page asks for a member.").id();
        return acts.perform((ticket, seen) -> owning.cover(ticket, seen, by, until, reason), "tickets.cover.begun");
    }

    /** The owner is back. */
    public @Nullable String endCover() {
        return acts.perform((ticket, seen) -> owning.cover(ticket, seen, null, null, null), "tickets.cover.over");
    }

    /** Nobody carries it from now on. */
    public @Nullable String giveBack() {
        return acts.perform((ticket, seen) -> owning.own(ticket, seen, null, reason), "tickets.givenBack");
    }

    public List<Choice> find(String letters) {
        return choices.like(letters);
    }

    /** What passing it on is called now: the key of its word. */
    public String getAct() {
        TicketView ticket = conversation.getTicket();
        if (ticket == null || ticket.owner() == null) {
            return "giveTo";
        }
        return conversation.isMine() ? "handOn" : "changeOwner";
    }

    /** Whether the client has been passed on before, so that doing it again needs a reason. */
    public boolean isReasonNeeded() {
        TicketView ticket = conversation.getTicket();
        return ticket != null && ticket.owner() != null && ticket.effort().handoffs() > 0;
    }

    public @Nullable Choice getNext() {
        return next;
    }

    public void setNext(@Nullable Choice next) {
        this.next = next;
    }

    public @Nullable Instant getUntil() {
        return until;
    }

    public void setUntil(@Nullable Instant until) {
        this.until = until;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
