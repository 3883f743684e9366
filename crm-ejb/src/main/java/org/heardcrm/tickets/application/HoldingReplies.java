package org.heardcrm.tickets.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.NotPossibleNow;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.tickets.AttachmentId;
import org.heardcrm.tickets.HeldReply;
import org.heardcrm.tickets.HeldReplyId;
import org.heardcrm.tickets.HeldWords;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** Replies that leave later: in a moment, so that they can be taken back, or at a chosen time. */
@Stateless
@Needs(Right.WRITE_TICKETS)
public class HoldingReplies {

    @Inject
    private ExceptionTickets tickets;

    @Inject
    private HeldReplies held;

    @Inject
    private Attachments attachments;

    @Inject
    private Speakers speakers;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    /**
     * @param expected the version of the exception that the caller has seen, or null if they do not say
     * @param sendAt when it leaves, or null for in ten seconds
     * @param files that the caller sent before; they go with it
     * @throws NotPossibleNow when it could not be said now, or somebody else's reply is just leaving unseen
     * @throws RuleBroken when the words, the time or a file is not acceptable
     */
    public HeldReplyId hold(
            TicketId id, @Nullable Long expected, HeldWords words, @Nullable Instant sendAt, List<AttachmentId> files) {
        Author by = caller.get().author();
        Instant now = clock.instant();
        speakers.of(words.inNameOf());
        HeldReply reply = HeldReply.held(held.nextId(), tickets.toChange(id, expected), words, sendAt, by, now);
        if (sendAt == null) {
            held.leavingOf(id, by, now.plus(HeldReply.GRACE)).ifPresent(HoldingReplies::refuse);
        }
        held.add(reply);
        List<AttachmentId> each = files.stream().distinct().toList();
        if (!attachments.holdWith(each, reply.id(), by)) {
            throw new RuleBroken(
                    "attachments",
                    "/attachments",
                    Sentence.of("attachment-gone", "An attachment is not there any more, or was sent already."));
        }
        held.forgetBack(id, by);
        return reply.id();
    }

    private static void refuse(String name) {
        throw new NotPossibleNow(
                name.isEmpty()
                        ? Sentence.of(
                                "a-reply-leaves",
                                "Somebody else’s reply is just leaving. Look at it first, then send yours.")
                        : Sentence.of(
                                "reply-leaves",
                                "{0}’s reply is just leaving. Look at it first, then send yours.",
                                name),
                List.of());
    }

    /** What came back to the caller in this exception was said in another way. */
    public void settle(TicketId id) {
        held.forgetBack(id, caller.get().author());
    }

    /** The words and files are with the caller again; nobody has seen anything. */
    public void takeBack(HeldReplyId id) {
        HeldReply reply = held.toChange(id);
        reply.takeBack(caller.get().author());
        held.flush();
        attachments.giveBack(id, reply.ticketId());
    }

    /** It leaves within a second. */
    public void sendNow(HeldReplyId id) {
        held.toChange(id).hurry(caller.get().author(), clock.instant());
        held.flush();
    }

    /** It is never sent, and its words and files are gone. */
    public void discard(HeldReplyId id) {
        HeldReply reply = held.toChange(id);
        reply.expectOf(caller.get().author());
        held.remove(reply);
    }
}
