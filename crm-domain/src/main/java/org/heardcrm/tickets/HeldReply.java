package org.heardcrm.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.heardcrm.members.MemberId;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.NotPossibleNow;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A reply before it leaves: for a few seconds in which it can be taken back, or until the time its author chose. Nothing
 * of it has happened yet: no event, no mail, nothing on the client's link. When it is due it is said as if its author
 * said it then, and is gone from here; if the exception no longer allows it, or its author takes it back, the words are
 * with the author again.
 */
@Entity
@Table(name = "held_reply")
public class HeldReply {

    /** How long a reply can be taken back when no time was chosen. */
    public static final Duration GRACE = Duration.ofSeconds(10);

    private static final Duration FARTHEST = Duration.ofDays(366);

    @Id
    private long id;

    @Column(name = "ticket_id")
    private long ticketId;

    private String body;

    private boolean explaining;

    private boolean asking;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "in_name_of")
    private @Nullable Long inNameOf;

    @Embedded
    private Author by;

    @Column(name = "held_at")
    private Instant heldAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private boolean back;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected HeldReply() {
        // for JPA
    }

    /**
     * @param sendAt when it leaves, within a year, or null for as soon as it cannot be taken back any more
     * @throws ActNotPossible when it could not be said now
     * @throws RuleBroken when there are no words, too many, a machine asks or explains, or the time has passed or is too
     *     far away
     */
    public static HeldReply held(
            HeldReplyId id, ExceptionTicket ticket, HeldWords words, @Nullable Instant sendAt, Author by, Instant now) {
        if (!ticket.allows(words.act())) {
            throw ActNotPossible.of(words.act(), ticket.standing().state(), ticket.allowed());
        }
        if (sendAt != null && (!sendAt.isAfter(now) || sendAt.isAfter(now.plus(FARTHEST)))) {
            throw new RuleBroken("send-at", "/sendAt", "The time at which it is sent lies ahead, within a year.");
        }
        if (words.isAPersons() && words.inNameOf() == null && !by.isMember()) {
            throw new RuleBroken("persons-reply", "", "Only a person replies, asks or explains; say in whose name.");
        }
        HeldReply reply = new HeldReply();
        reply.id = id.value();
        reply.ticketId = ticket.id().value();
        reply.body = Words.required("/body", "A message", words.body(), Message.LONGEST);
        reply.explaining = words.explaining();
        reply.asking = words.asking();
        reply.channel = words.way();
        reply.inNameOf = words.inNameOf() == null ? null : words.inNameOf().value();
        reply.by = by;
        reply.heldAt = now;
        reply.dueAt = sendAt == null ? now.plus(GRACE) : sendAt;
        return reply;
    }

    /**
     * The author takes the words back.
     *
     * @throws NotFound when it is not this author's
     */
    public void takeBack(Author author) {
        expectOf(author);
        back = true;
    }

    /**
     * It could not be said when it was due; the words are with the author again.
     *
     * @param sentence why
     */
    public void fail(String sentence) {
        back = true;
        reason = sentence;
    }

    /**
     * The author waits no longer.
     *
     * @throws NotFound when it is not this author's
     * @throws NotPossibleNow when the words are back already
     */
    public void hurry(Author author, Instant now) {
        expectOf(author);
        if (back) {
            throw new NotPossibleNow(
                    Sentence.of("words-are-back", "These words are back with you; send them again."), List.of());
        }
        dueAt = now;
    }

    /** @throws NotFound when it is not this author's: nobody else sends, takes back or discards it */
    public void expectOf(Author author) {
        if (!by.equals(author)) {
            throw NotFound.of("This held reply");
        }
    }

    public boolean isDue(Instant now) {
        return !back && !now.isBefore(dueAt);
    }

    /** Whether the words are with the author again. */
    public boolean isBack() {
        return back;
    }

    public HeldReplyId id() {
        return new HeldReplyId(id);
    }

    public TicketId ticketId() {
        return new TicketId(ticketId);
    }

    public HeldWords words() {
        return new HeldWords(body, explaining, asking, channel, inNameOf == null ? null : new MemberId(inNameOf));
    }

    public Author by() {
        return by;
    }

    public Instant heldAt() {
        return heldAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** Why it could not be said, or null. */
    public @Nullable String reason() {
        return reason;
    }
}
