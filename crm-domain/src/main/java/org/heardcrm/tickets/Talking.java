package org.heardcrm.tickets;

import java.time.Duration;
import java.time.Instant;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What is said in an exception: by the client, to the client, among members. */
public final class Talking {

    /** For this long after closing, a client's word still belongs to the exception. */
    public static final Duration AFTERWORD = Duration.ofDays(30);

    private final TicketCourse course;

    Talking(TicketCourse course) {
        this.course = course;
    }

    /** The client writes. Only while {@link #isOpenToClient}; later their words begin a new exception. */
    public void clientWrote(String body, Channel way, Author by, Instant now) {
        course.require(Act.CLIENT_MESSAGE);
        TicketEvent event = course.append(
                course.event(EventType.CLIENT_MESSAGE, Side.CLIENT, by, now).through(way));
        course.say(event, MessageKind.CLIENT, body);
    }

    public boolean isOpenToClient(Instant now) {
        Instant closed = course.standing().closedAt();
        return closed == null || !now.isAfter(closed.plus(AFTERWORD));
    }

    /**
     * A member replies, or logs a call; the first to do so for an exception without an owner owns it.
     *
     * @throws RuleBroken when it is a machine that speaks: {@link #replyAutomatically} is its way
     */
    public void reply(String body, boolean asks, Channel way, Author by, Instant now) {
        course.require(asks ? Act.ASK : Act.REPLY);
        if (!by.isMember()) {
            throw new RuleBroken("persons-reply", "", "Only a person replies, asks or explains; say in whose name.");
        }
        TicketEvent event = course.append(
                course.event(EventType.REPLY, Side.FIRM, by, now).through(way).saying(asks ? TicketEvent.ASKS : null));
        course.say(event, MessageKind.REPLY, body);
        TicketSummary standing = course.standing();
        if (standing.ownerId() == null && standing.state() != TicketState.CLOSED) {
            course.append(course.event(EventType.OWNED, Side.FIRM, by, now).about(String.valueOf(by.id())));
        }
    }

    /** A machine tells the client something; it never counts as a reply. */
    public void replyAutomatically(String body, Channel way, Author by, Instant now) {
        course.require(Act.AUTO_REPLY);
        TicketEvent event = course.append(
                course.event(EventType.AUTO_REPLY, Side.FIRM, by, now).through(way));
        course.say(event, MessageKind.AUTO_REPLY, body);
    }

    public void note(String body, Author by, Instant now) {
        course.require(Act.NOTE);
        TicketEvent event = course.append(EventType.NOTED, Side.FIRM, by, now);
        course.say(event, MessageKind.NOTE, body);
    }

    /** The cause is told to the client, as a reply. */
    public void explain(String words, Channel way, Author by, Instant now) {
        course.require(Act.EXPLAIN);
        reply(words, false, way, by, now);
        course.append(EventType.EXPLAINED, Side.FIRM, by, now);
    }

    /**
     * The client had to give the same information again.
     *
     * @param message the number of our message that asked for it again, or null when it was not asked for in writing;
     *     whoever calls sees to it that it is noticed once
     */
    public void repeat(Side noticedBy, @Nullable Long message, Author by, Instant now) {
        course.require(Act.REPEAT);
        course.append(
                course.event(EventType.REPEAT, noticedBy, by, now).about(message == null ? null : message.toString()));
    }
}
