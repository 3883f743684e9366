package org.heardcrm.platform.live;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.heardcrm.platform.application.HeardClock;

/**
 * Hears what any node tells and passes it on within this one, for as long as the application runs. When the database goes
 * away it tries again every second, and tells that there was a gap.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class Listening {

    private static final Logger LOG = Logger.getLogger(Listening.class.getName());

    private static final int TURN_MILLIS = 1_000;
    private static final int TURNS_BETWEEN_PROOFS = 10;

    private final CountDownLatch ended = new CountDownLatch(1);

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Config config;

    @Inject
    private HeardClock clock;

    @Inject
    private Event<News> news;

    @Inject
    private Event<Gap> gaps;

    /** Until then nothing can have been missed: silence alone does not tell whether somebody is at the other end. */
    private Instant proved = Instant.EPOCH;

    @PostConstruct
    void begin() {
        proved = clock.instant();
        threads.newThread(this::listen).start();
    }

    @PreDestroy
    void end() {
        ended.countDown();
    }

    private void listen() {
        boolean cut = false;
        while (!isOver(0)) {
            try (Line line = Line.open(config)) {
                if (cut) {
                    LOG.info("Live news come again.");
                    pass(gaps, new Gap(proved));
                }
                cut = false;
                hearOn(line);
            } catch (SQLException | RuntimeException lost) {
                if (!cut && !isOver(0)) {
                    LOG.log(Level.WARNING, "Live news are cut off; this is tried again every second.", lost);
                }
                cut = true;
                isOver(TURN_MILLIS);
            }
        }
    }

    private void hearOn(Line line) throws SQLException {
        for (int turn = 1; !isOver(0); turn++) {
            List<Told> told = line.hear(TURN_MILLIS);
            if (!told.isEmpty()) {
                pass(news, new News(told));
            }
            if (turn % TURNS_BETWEEN_PROOFS == 0) {
                Instant asked = clock.instant();
                line.prove();
                proved = asked;
            }
        }
    }

    /** Whoever cannot bear the news must not end the listening. */
    private static <T> void pass(Event<T> way, T what) {
        try {
            way.fire(what);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "News were not taken: " + what);
        }
    }

    private boolean isOver(int withinMillis) {
        try {
            return ended.await(withinMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
