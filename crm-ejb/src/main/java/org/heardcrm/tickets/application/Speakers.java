package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.application.Members;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.application.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** In whose name the caller speaks. */
@ApplicationScoped
class Speakers {

    @Inject
    private CurrentCaller caller;

    @Inject
    private Members members;

    /**
     * @param member in whose name an integration speaks, or null for the caller's own
     * @throws RuleBroken when a member would speak for another, or an integration for somebody who is no active agent
     */
    Author of(@Nullable MemberId member) {
        Author self = caller.get().author();
        if (member == null) {
            return self;
        }
        Author author = Author.member(member);
        if (self.isMember() && !self.equals(author)) {
            throw new RuleBroken("speaks-for-oneself", "/byMemberId", "A member replies in no name but their own.");
        }
        members.activeAgent(member, "/byMemberId");
        return author;
    }
}
