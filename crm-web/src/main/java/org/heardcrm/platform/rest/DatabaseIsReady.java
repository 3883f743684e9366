package org.heardcrm.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.heardcrm.platform.application.DatabaseFailure;
import org.heardcrm.platform.application.Sql;

/** Ready means: the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseIsReady implements HealthCheck {

    @Inject
    private Sql sql;

    @Override
    public HealthCheckResponse call() {
        try {
            sql.one("select 1", row -> row.number(1));
            return HealthCheckResponse.up("database");
        } catch (DatabaseFailure away) {
            return HealthCheckResponse.down("database");
        }
    }
}
