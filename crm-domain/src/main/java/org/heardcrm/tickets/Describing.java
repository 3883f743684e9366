package org.heardcrm.tickets;

import java.time.Instant;
import java.util.List;
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

    /** The event names what was changed; where nothing is, nothing happened. */
    public void edit(Particulars particulars, Author by, Instant now) {
        course.require(Act.EDIT);
        Particulars before = description.particulars();
        description.become(particulars);
        List<String> changed = description.particulars().unlike(before);
        if (!changed.isEmpty()) {
            course.append(course.event(EventType.EDITED, Side.FIRM, by, now).saying(String.join(",", changed)));
        }
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
            throw new RuleBroken("tags-most", "/add", "An exception has at most {0} tags.", TagChange.MOST);
        }
        if (!change.isNothing()) {
            course.append(course.event(EventType.TAGGED, Side.FIRM, by, now).saying(change.told()));
        }
        return change;
    }
}
