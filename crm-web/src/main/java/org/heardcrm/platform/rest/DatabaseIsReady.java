package org.heardcrm.platform.rest;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.heardcrm.platform.application.Sql;
import org.jspecify.annotations.Nullable;

/** Ready means: the database answers, and soon. One question at a time is put to a database that is silent. */
@Readiness
@ApplicationScoped
public class DatabaseIsReady implements HealthCheck {

    private static final long SOON_SECONDS = 3;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Sql sql;

    private @Nullable Future<?> asked;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answersSoon()).build();
    }

    private boolean answersSoon() {
        try {
            question().get(SOON_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException | RejectedExecutionException away) {
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized Future<?> question() {
        Future<?> latest = asked;
        if (latest == null || latest.isDone()) {
            latest = executor.submit(() -> sql.one("select 1", row -> row.number(1)));
            asked = latest;
        }
        return latest;
    }
}
