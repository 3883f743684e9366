package org.heardcrm.platform.rest.pace;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.rest.problems.Problem;
import org.heardcrm.platform.rest.problems.ProblemException;
import org.heardcrm.platform.rest.problems.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Slows down a token that asks faster than heard.rate.per-second, after a burst of heard.rate.burst; kept in memory. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class Pace implements ContainerRequestFilter {

    private final Map<Long, Bucket> buckets = new ConcurrentHashMap<>();

    @Inject
    private CurrentCaller caller;

    @Inject
    @ConfigProperty(name = "heard.rate.per-second", defaultValue = "200")
    private double perSecond;

    @Inject
    @ConfigProperty(name = "heard.rate.burst", defaultValue = "400")
    private double burst;

    @Override
    public void filter(ContainerRequestContext request) {
        @Nullable Long token = caller.get().token();
        if (token == null) {
            return;
        }
        long now = System.nanoTime();
        int wait = buckets.computeIfAbsent(token, unseen -> new Bucket(perSecond, burst, now))
                .take(now);
        if (wait > 0) {
            throw new ProblemException(
                    Problem.of(ProblemKind.TOO_MANY_REQUESTS, "This token sends more requests than agreed.")
                            .after(wait));
        }
    }
}
