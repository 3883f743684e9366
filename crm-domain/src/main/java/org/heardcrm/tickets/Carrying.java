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

    /**
     * The owner is away, and another member is asked instead until they are back. The owner stays who they are, so it is
     * no hand-off.
     *
     * @param member who is asked meanwhile, or null: the owner is back
     * @param until when the owner is back, or null when nobody knows yet
     */
    public void cover(@Nullable Long member, @Nullable Instant until, @Nullable String reason, Author by, Instant now) {
        course.require(Act.COVER);
        TicketSummary standing = course.standing();
        Instant end = member == null ? null : until;
        if (Objects.equals(standing.coverId(), member) && Objects.equals(standing.coverUntil(), end)) {
            return;
        }
        requireCoverable(member, end, now);
        TicketEvent event = course.event(EventType.COVERED, Side.FIRM, by, now)
                .about(member == null ? null : member.toString())
                .saying(reason);
        course.append(end == null ? event : event.dueAt(end));
    }

    private void requireCoverable(@Nullable Long member, @Nullable Instant until, Instant now) {
        Long owner = course.standing().ownerId();
        if (member != null && (owner == null || owner.equals(member))) {
            throw new RuleBroken(
                    "cover-for-owner",
                    "/memberId",
                    "Somebody covers for the owner, so there is one, and it is somebody else.");
        }
        if (until != null && !until.isAfter(now)) {
            throw new RuleBroken("cover-ends-later", "/until", "A cover ends in the future.");
        }
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
