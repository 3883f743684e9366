package org.heardcrm.desk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.heardcrm.desk.application.LiveNews.DeskChanged;
import org.heardcrm.platform.live.Gap;
import org.heardcrm.platform.live.News;
import org.heardcrm.platform.live.Told;
import org.heardcrm.platform.outbox.Outbox;

/** Makes of what the nodes tell each other what open pages need to know: asked once for a node, not once for a page. */
@ApplicationScoped
public class DeskNews {

    @Inject
    private MovedTickets moved;

    @Inject
    private Presences presences;

    @Inject
    private Event<LiveNews> pages;

    void hear(@Observes News news) {
        List<String> rows = idsOf(Outbox.SUBJECT, news);
        if (!rows.isEmpty()) {
            moved.toldBy(rows).forEach(pages::fire);
        }
        List<String> watched = idsOf(BeingPresent.SUBJECT, news);
        if (!watched.isEmpty()) {
            presences.at(watched).forEach(pages::fire);
        }
        about(DeskBell.SUBJECT, news).forEach(told -> pages.fire(desk(told.ids())));
    }

    void catchUp(@Observes Gap gap) {
        moved.since(gap.since()).forEach(pages::fire);
        pages.fire(presences.everywhere());
    }

    private static DeskChanged desk(List<String> ids) {
        return new DeskChanged(Long.parseLong(ids.get(0)), ids.get(1), ids.get(2));
    }

    private static List<String> idsOf(String subject, News news) {
        return about(subject, news).stream()
                .map(told -> told.ids().get(0))
                .distinct()
                .toList();
    }

    private static List<Told> about(String subject, News news) {
        return news.told().stream().filter(told -> told.isAbout(subject)).toList();
    }
}
