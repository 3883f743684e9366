package org.heardcrm.platform.rest.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;
import org.heardcrm.platform.application.IdempotencyKeys.Answered;
import org.heardcrm.platform.rest.problems.ProblemException;
import org.heardcrm.platform.rest.problems.ProblemKind;
import org.jspecify.annotations.Nullable;

/** The Idempotency-Key of the running request, if it has one. */
@RequestScoped
public class RunningKey {

    private @Nullable Long token;
    private String name = "";
    private @Nullable Seal seal;
    private Supplier<String> request = () -> "";

    void begin(long asked, String hash, Seal with, Supplier<String> what) {
        token = asked;
        name = hash;
        seal = with;
        request = what;
    }

    boolean isSent() {
        return token != null;
    }

    long token() {
        return token == null ? 0 : token;
    }

    /** The key's hash: the key itself is part of the seal and is not kept. */
    String name() {
        return name;
    }

    Answered answered(KeptAnswer answer) {
        return new Answered(request.get(), sealed().close(answer.toJson()));
    }

    /**
     * What was answered to the same request before.
     *
     * @throws ProblemException 422 when the key was sent with another one
     */
    KeptAnswer again(Answered before) {
        if (!before.request().equals(request.get())) {
            throw sentBefore();
        }
        return KeptAnswer.parse(sealed().open(before.answer()));
    }

    static ProblemException sentBefore() {
        return new ProblemException(
                ProblemKind.KEY_REUSED, "This Idempotency-Key was sent with another request before.");
    }

    private Seal sealed() {
        if (seal == null) {
            throw new IllegalStateException("This request has no Idempotency-Key.");
        }
        return seal;
    }
}
