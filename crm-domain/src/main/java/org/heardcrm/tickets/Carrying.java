package org.heardcrm.tickets;

import java.time.Instant;
import java.util.Objects;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Who carries an exception: one owner from first word to last, and what it costs the client when that changes. */
public final class Carrying {

    private final TicketCourse course;

    Carrying(TicketCourse course) {
        this.course = course;
    }

    /**
     * Another owner, or nobody. Nobody's becomes somebody's without a hand-off; the same owner changes nothing.
     *
     * @param owner the member who will carry it, or null for nobody
     * @param reason why; required from the second hand-off on
     */
    public void own(@Nullable Long owner, @Nullable String reason, Author by, Instant now) {
        course.require(Act.OWN);
        Long before = course.standing().ownerId();
        if (Objects.equals(before, owner)) {
            return;
        }
        EventType type = before == null ? EventType.OWNED : EventType.HANDOFF;
        if (type == EventType.HANDOFF) {
            requireReason(reason);
        }
        course.append(course.event(type, Side.FIRM, by, now)
                .about(owner == null ? null : owner.toString())
                .saying(reason));
    }

    /**
     * Undoes a change of owner that was a slip, before anything else has happened: nobody was asked to get to know anybody,
     * so going back is no hand-off.
     *
     * @param before the member who carried it, or null for nobody
     */
    public void takeBack(@Nullable Long before, Author by, Instant now) {
        course.require(Act.OWN);
        course.append(
                course.event(EventType.OWNED, Side.FIRM, by, now).about(before == null ? null : before.toString()));
    }

    private void requireReason(@Nullable String reason) {
        if (course.standing().handoffs() > 0 && (reason == null || reason.isBlank())) {
            throw new RuleBroken(
                    "reason-required",
                    "/reason",
                    "Another hand-off costs the client again; say why it is needed, or invite somebody instead.");
        }
    }
}
