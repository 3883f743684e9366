package org.heardcrm.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.heardcrm.notices.Notice;
import org.heardcrm.notices.NoticeKind;

/** A note names a member. */
@ApplicationScoped
class Mentions implements Occasion {

    @Override
    public String fact() {
        return "MemberMentioned";
    }

    @Override
    public List<Notice> in(Fact fact) {
        return List.of(Notice.ofEvent(
                NoticeKind.MENTION, fact.number("memberId"), fact.number("ticketId"), fact.number("seq")));
    }
}
