package org.heardcrm.notices.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.heardcrm.notices.NoticeId;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.tickets.TicketId;

/** A member has read what they were told. */
@Stateless
@Needs(Right.READ_TICKETS)
public class ReadingNotices {

    static final String NOUN = "This notification";

    @Inject
    private Notices notices;

    @Inject
    private CurrentCaller caller;

    /** @throws NotFound when the caller was told nothing of this identifier */
    public void read(NoticeId id) {
        if (!notices.read(self(caller), id)) {
            throw NotFound.of(NOUN);
        }
    }

    public void readAll() {
        notices.readAll(self(caller));
    }

    /** Who looks at an exception knows what they were told about it. */
    public void readAllOf(TicketId ticket) {
        notices.readAllOf(self(caller), ticket);
    }

    /** @throws RuleBroken when the caller is no member */
    static long self(CurrentCaller caller) {
        Author author = caller.get().author();
        Long id = author.id();
        if (!author.isMember() || id == null) {
            throw new RuleBroken(
                    "me-is-a-member", "", Sentence.of("notices-of-a-member", "Only a member is told things."));
        }
        return id;
    }
}
