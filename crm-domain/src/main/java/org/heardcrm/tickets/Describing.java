package org.heardcrm.tickets;

import java.time.Instant;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.RuleBroken;

/** What may be corrected in an exception at any time: everything that only describes it. */
public final class Describing {

    private final TicketCourse course;
    private final Description description;

    Describing(TicketCourse course, Description description) {
        this.course = course;
        this.description = description;
    }

    public void edit(Particulars particulars, Author by, Instant now) {
        course.require(Act.EDIT);
        description.become(particulars);
        course.append(EventType.EDITED, Side.FIRM, by, now);
    }

    /**
     * Tags come and go; what changes nothing is no event.
     *
     * @return what of it changed something
     * @throws RuleBroken when there would be more than {@link TagChange#MOST}
     */
    public TagChange tag(TagChange wished, Author by, Instant now) {
        course.require(Act.TAG);
        Tags tags = course.standing().tags();
        TagChange change = tags.effective(wished);
        if (tags.countAfter(change) > TagChange.MOST) {
            throw new RuleBroken("tags-most", "/add", "An exception has at most " + TagChange.MOST + " tags.");
        }
        if (!change.isNothing()) {
            course.append(course.event(EventType.TAGGED, Side.FIRM, by, now).saying(change.told()));
        }
        return change;
    }
}
