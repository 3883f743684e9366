package org.heardcrm.home.faces;

import static org.heardcrm.platform.Right.READ_TICKETS;
import static org.heardcrm.platform.Right.WRITE_TICKETS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.faces.Viewer;
import org.heardcrm.tickets.application.PressingPromises;
import org.heardcrm.tickets.application.PressingPromises.Pressing;
import org.heardcrm.tickets.application.Queue;
import org.heardcrm.tickets.application.TicketFilters;
import org.heardcrm.tickets.application.TicketNews;
import org.heardcrm.tickets.application.TicketNews.News;
import org.heardcrm.tickets.application.TicketQueue;
import org.heardcrm.tickets.application.TicketView;

/** Today's promises, who has waited longest, and news: the member's own, or the firm's for who carries no exceptions. */
@Named
@RequestScoped
public class HomePage {

    private static final int ROWS = 8;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Viewer viewer;

    @Inject
    private HeardClock clock;

    @Inject
    private PressingPromises pressing;

    @Inject
    private TicketQueue queue;

    @Inject
    private TicketNews latest;

    private List<Pressing> promises = List.of();
    private List<TicketView> waiting = List.of();
    private List<News> news = List.of();

    public void load() {
        if (!isSeeingExceptions()) {
            return;
        }
        Instant now = clock.instant();
        Instant tonight = here(now).truncatedTo(ChronoUnit.DAYS).plusDays(1).toInstant();
        waiting = queue.read(ListRequest.first(ROWS, Map.of(TicketFilters.QUEUE, Queue.WAITING.word())))
                .items();
        if (isCarrying()) {
            Author me = caller.get().author();
            promises = pressing.dueBefore(tonight, me, ROWS);
            news = latest.of(me, ROWS);
        } else {
            promises = pressing.dueBefore(tonight, ROWS);
        }
    }

    /** The key of what is said at this time of the day. */
    public String getGreeting() {
        int hour = here(clock.instant()).getHour();
        return hour < 12 ? "home.morning" : hour < 18 ? "home.afternoon" : "home.evening";
    }

    private ZonedDateTime here(Instant now) {
        return now.atZone(viewer.getZone());
    }

    public boolean isSeeingExceptions() {
        return caller.get().may(READ_TICKETS);
    }

    /** Whether the member carries exceptions, so that the page speaks of their own. */
    public boolean isCarrying() {
        return caller.get().may(WRITE_TICKETS);
    }

    public List<Pressing> getPromises() {
        return promises;
    }

    public List<TicketView> getWaiting() {
        return waiting;
    }

    public List<News> getNews() {
        return news;
    }
}
