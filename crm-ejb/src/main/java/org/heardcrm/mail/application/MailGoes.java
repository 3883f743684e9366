package org.heardcrm.mail.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.heardcrm.mail.application.MailBacklog.Standing;
import org.heardcrm.platform.application.DatabaseFailure;

/** Tells how many letters wait. A mail server that is away is no reason to take Heard from people: this is always up. */
@Readiness
@ApplicationScoped
public class MailGoes implements HealthCheck {

    @Inject
    private MailBacklog backlog;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("mail").up();
        try {
            Standing standing = backlog.standing();
            return response.withData("waiting", standing.waiting())
                    .withData("secondsBehind", backlog.secondsBehind(standing))
                    .build();
        } catch (DatabaseFailure away) {
            return response.build();
        }
    }
}
