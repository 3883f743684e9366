package org.heardcrm.boards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.heardcrm.platform.application.DatabaseFailure;

/** Tells how far the boards are behind. Late boards are no reason to take Heard away from people: this is always up. */
@Readiness
@ApplicationScoped
public class RollupsFollow implements HealthCheck {

    @Inject
    private SecondsBehind behind;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("boards").up();
        try {
            return response.withData("secondsBehind", behind.whole()).build();
        } catch (DatabaseFailure away) {
            return response.build();
        }
    }
}
