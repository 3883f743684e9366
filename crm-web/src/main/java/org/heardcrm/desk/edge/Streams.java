package org.heardcrm.desk.edge;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.heardcrm.desk.application.LiveNews;
import org.heardcrm.desk.application.LiveNews.DeskChanged;
import org.heardcrm.desk.application.MovedTickets;
import org.heardcrm.desk.application.Presences;
import org.heardcrm.members.access.application.LoginSessions;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.HeardClock;
import org.jspecify.annotations.Nullable;

/** The open pages of this node that hear, each as long as its login is good. */
@ApplicationScoped
public class Streams {

    private static final Logger LOG = Logger.getLogger(Streams.class.getName());

    /** A login that ended is found within this. */
    private static final int LOOK_SECONDS = 2;

    /** Proxies close what is silent for a minute, and a page that hears nothing for long asks again. */
    private static final int LOOKS_BETWEEN_BEATS = 7;

    private final Set<Stream> open = ConcurrentHashMap.newKeySet();

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private LoginSessions sessions;

    @Inject
    private MovedTickets moved;

    @Inject
    private Presences presences;

    @Inject
    private HeardClock clock;

    private @Nullable ScheduledFuture<?> looking;
    private int looks;

    @PostConstruct
    void begin() {
        looking = scheduler.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (looking != null) {
            looking.cancel(true);
        }
        open.forEach(stream -> stream.end(Lines.MUCH));
    }

    /** How many pages of a login session hear. */
    long count(String session) {
        return open.stream().filter(stream -> stream.session().equals(session)).count();
    }

    void leave(Stream stream) {
        open.remove(stream);
    }

    /** @param since when the page was up to date; what happened after that it is told first */
    void join(Stream stream, Instant since) {
        open.add(stream);
        stream.begin();
        moved.since(since).forEach(news -> stream.tell(Lines.of(news)));
        stream.tell(Lines.of(presences.everywhere()));
        stream.tell(Lines.hearing("hello", clock.instant()));
    }

    void hear(@Observes LiveNews news) {
        byte[] line = Lines.of(news);
        open.stream().filter(concerned(news)).forEach(stream -> stream.tell(line));
    }

    private static Predicate<Stream> concerned(LiveNews news) {
        return news instanceof DeskChanged changed ? stream -> stream.member() == changed.member() : stream -> true;
    }

    private void look() {
        try {
            Collection<String> hashes = open.stream().map(Stream::session).collect(Collectors.toSet());
            if (!hashes.isEmpty()) {
                endThoseOver(sessions.alive(hashes));
            }
            if (++looks % LOOKS_BETWEEN_BEATS == 0) {
                byte[] beat = Lines.hearing("beat", clock.instant());
                open.forEach(stream -> stream.tell(beat));
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.FINE, "Who is still logged in could not be asked; this is tried again.", failed);
        }
    }

    private void endThoseOver(Map<String, Set<Right>> alive) {
        open.stream()
                .filter(stream ->
                        !alive.getOrDefault(stream.session(), Set.of()).contains(Right.READ_TICKETS))
                .forEach(stream -> stream.end(Lines.OVER));
    }
}
