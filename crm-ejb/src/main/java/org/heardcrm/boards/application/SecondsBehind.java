package org.heardcrm.boards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.heardcrm.platform.application.DatabaseFailure;
import org.heardcrm.platform.application.Gauge;
import org.heardcrm.platform.application.HeardClock;

/** How far the boards are behind what was done. */
@ApplicationScoped
public class SecondsBehind implements Gauge {

    @Inject
    private OutboxReading outbox;

    @Inject
    private HeardClock clock;

    @Override
    public String name() {
        return "heard_boards_seconds_behind";
    }

    @Override
    public String help() {
        return "Age of the oldest fact that the boards do not show yet; 0 when they show all.";
    }

    @Override
    public double now() {
        try {
            return whole();
        } catch (DatabaseFailure away) {
            return Double.NaN;
        }
    }

    /** @throws DatabaseFailure when the database does not answer */
    long whole() {
        return outbox.oldestUnread()
                .map(at -> Math.max(0, Duration.between(at, clock.instant()).toSeconds()))
                .orElse(0L);
    }
}
