package org.heardcrm.platform.rest.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Supplier;
import org.heardcrm.platform.application.IdempotencyKeys;
import org.heardcrm.platform.application.IdempotencyKeys.Answered;
import org.heardcrm.platform.rest.problems.ProblemException;

/** A POST that no resource takes, and that honours an Idempotency-Key as those of resources do. */
@ApplicationScoped
public class OnceOutside {

    /** No token has this number: who sends such a POST has another secret. */
    private static final long NO_TOKEN = 0;

    @Inject
    private IdempotencyKeys keys;

    /**
     * Does the work and keeps its answer beside its effect, in one transaction; or gives the answer that was kept.
     *
     * @param secret what opens the address, as a token opens others
     * @param request what is asked, word for word
     * @throws ProblemException 400, 409 or 422, as for a resource
     */
    @Transactional(rollbackOn = Exception.class)
    public String once(String secret, String key, String request, Supplier<String> work) {
        IdempotencyFilter.expectSound(key);
        Seal seal = new Seal(secret, key);
        String name = Seal.hash(secret + "\n" + key);
        if (!keys.take(NO_TOKEN, name)) {
            throw OnceOnly.stillRunning();
        }
        String asked = Seal.hash(request);
        Optional<Answered> before = keys.find(NO_TOKEN, name);
        if (before.isPresent()) {
            if (!before.get().request().equals(asked)) {
                throw RunningKey.sentBefore();
            }
            return seal.open(before.get().answer());
        }
        String answer = work.get();
        keys.keep(NO_TOKEN, name, new Answered(asked, seal.close(answer)));
        return answer;
    }
}
