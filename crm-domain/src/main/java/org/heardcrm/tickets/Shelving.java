package org.heardcrm.tickets;

import java.time.Duration;
import java.time.Instant;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.RuleBroken;

/** How an exception is laid aside and taken up again; {@link Shelf} tells what that means. */
public final class Shelving {

    /** What is put off longer is forgotten. */
    private static final Duration LONGEST_SNOOZE = Duration.ofDays(366);

    private final TicketCourse course;

    Shelving(TicketCourse course) {
        this.course = course;
    }

    /**
     * Not before then. Snoozed again it is the later word that counts.
     *
     * @throws RuleBroken when the time has passed or is more than 366 days away
     */
    public void snooze(Instant until, Author by, Instant now) {
        course.require(Act.SNOOZE);
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST_SNOOZE))) {
            throw new RuleBroken("snooze-within", "/until", "A snooze ends later than now, and within a year.");
        }
        course.append(course.event(EventType.SNOOZED, Side.FIRM, by, now).dueAt(until));
    }

    /** Now after all; or, when the time was over, seen that it is back. Nothing happens to what is not snoozed. */
    public void wake(Side side, Author by, Instant now) {
        course.require(Act.WAKE);
        if (shelf().snoozedUntil() != null) {
            course.append(EventType.WOKEN, side, by, now);
        }
    }

    /** It is none of ours: its state stays, but it stands in no queue and counts nowhere. */
    public void putAway(PutAwayAs as, Author by, Instant now) {
        course.require(Act.PUT_AWAY);
        if (shelf().putAwayAs() != as) {
            course.append(course.event(EventType.PUT_AWAY, Side.FIRM, by, now).saying(as.name()));
        }
    }

    /** It was one of ours after all. Nothing happens to what is not put away. */
    public void putBack(Author by, Instant now) {
        course.require(Act.PUT_BACK);
        if (shelf().isPutAway()) {
            course.append(EventType.PUT_BACK, Side.FIRM, by, now);
        }
    }

    private Shelf shelf() {
        return course.standing().shelf();
    }
}
