package org.heardcrm.notices.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heardcrm.notices.NoticeKind;
import org.heardcrm.notices.NoticeWay;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Sql;

/** Members say what they want to be told, and by which way; all of it by each until they say otherwise. */
@Stateless
@Needs(Right.READ_TICKETS)
public class ChoosingNotices {

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller caller;

    private record Unwanted(NoticeWay way, NoticeKind kind) {}

    /** What the caller wants to be told by each way. */
    public Map<NoticeWay, Set<NoticeKind>> wanted() {
        List<Unwanted> unwanted = sql.all(
                "select way, kind from unwanted_notice where member_id = ?",
                row -> new Unwanted(row.oneOf(NoticeWay.class, "way"), row.oneOf(NoticeKind.class, "kind")),
                ReadingNotices.self(caller));
        Map<NoticeWay, Set<NoticeKind>> wanted = new EnumMap<>(NoticeWay.class);
        for (NoticeWay way : NoticeWay.values()) {
            Set<NoticeKind> kinds = EnumSet.allOf(NoticeKind.class);
            unwanted.stream().filter(one -> one.way == way).forEach(one -> kinds.remove(one.kind));
            wanted.put(way, kinds);
        }
        return wanted;
    }

    /** @param wanted all that is wanted by this way; nothing else is told by it from now on */
    public void want(NoticeWay way, Set<NoticeKind> wanted) {
        long self = ReadingNotices.self(caller);
        sql.update("delete from unwanted_notice where member_id = ? and way = ?", self, way);
        for (NoticeKind kind : EnumSet.allOf(NoticeKind.class)) {
            if (!wanted.contains(kind)) {
                sql.update("insert into unwanted_notice (member_id, way, kind) values (?, ?, ?)", self, way, kind);
            }
        }
    }
}
