package org.heardcrm.platform.rest.idempotency;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import org.heardcrm.platform.application.IdempotencyKeys;
import org.heardcrm.platform.application.IdempotencyKeys.Answered;
import org.heardcrm.platform.rest.problems.Problem;
import org.heardcrm.platform.rest.problems.ProblemException;
import org.heardcrm.platform.rest.problems.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * Stands inside the transaction of a POST: takes the key, lets the work be done and keeps the answer beside its effect,
 * so that both are there or neither.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class OnceOnly {

    private final IdempotencyKeys keys;
    private final RunningKey running;

    @Inject
    public OnceOnly(IdempotencyKeys keys, RunningKey running) {
        this.keys = keys;
        this.running = running;
    }

    static ProblemException stillRunning() {
        return new ProblemException(
                Problem.of(ProblemKind.STILL_RUNNING, "The first request with this Idempotency-Key is still running.")
                        .after(1));
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext post) throws Exception {
        if (!running.isSent()) {
            return post.proceed();
        }
        if (!keys.take(running.token(), running.name())) {
            throw stillRunning();
        }
        Optional<Answered> meanwhile = keys.find(running.token(), running.name());
        if (meanwhile.isPresent()) {
            throw new WebApplicationException(running.again(meanwhile.get()).again());
        }
        Object returned = post.proceed();
        KeptAnswer answer = KeptAnswer.of(returned);
        if (answer.isSuccess()) {
            keys.keep(running.token(), running.name(), running.answered(answer));
        }
        return returned;
    }
}
