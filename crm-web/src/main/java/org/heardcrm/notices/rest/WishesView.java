package org.heardcrm.notices.rest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heardcrm.notices.NoticeKind;
import org.heardcrm.notices.NoticeWay;

/** What a member is told under the bell of the pages, and what by mail. */
public record WishesView(List<NoticeKind> page, List<NoticeKind> mail) {

    static WishesView of(Map<NoticeWay, Set<NoticeKind>> wanted) {
        return new WishesView(
                List.copyOf(wanted.getOrDefault(NoticeWay.PAGE, Set.of())),
                List.copyOf(wanted.getOrDefault(NoticeWay.MAIL, Set.of())));
    }
}
