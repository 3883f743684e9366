package org.heardcrm.tickets;

import java.time.Instant;
import org.heardcrm.platform.Author;

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
}
