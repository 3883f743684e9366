package org.heardcrm.boards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.heardcrm.platform.application.DatabaseFailure;
import org.heardcrm.platform.application.HeardClock;

/** Tells how far the boards are behind. Late boards are no reason to take Heard away from people: this is always up. */
@Readiness
@ApplicationScoped
public class RollupsFollow implements HealthCheck {

    @Inject
    private OutboxReading outbox;

    @Inject
    private HeardClock clock;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("boards").up();
        try {
            return response.withData("secondsBehind", secondsBehind()).build();
        } catch (DatabaseFailure away) {
            return response.build();
        }
    }

    /** The age of the oldest thing that the boards do not show yet; 0 when they show all. */
    public long secondsBehind() {
        return outbox.oldestUnread()
                .map(at -> Math.max(0, Duration.between(at, clock.instant()).toSeconds()))
                .orElse(0L);
    }
}
