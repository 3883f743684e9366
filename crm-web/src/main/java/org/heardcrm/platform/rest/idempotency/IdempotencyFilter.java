package org.heardcrm.platform.rest.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.IdempotencyKeys;
import org.heardcrm.platform.application.IdempotencyKeys.Answered;
import org.heardcrm.platform.rest.problems.FieldError;
import org.heardcrm.platform.rest.problems.Problem;
import org.heardcrm.platform.rest.problems.ProblemException;
import org.heardcrm.platform.rest.problems.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Answers a POST whose Idempotency-Key was answered before; notes the key of one that was not. */
@Provider
@Priority(Priorities.ENTITY_CODER + 1)
public class IdempotencyFilter implements ContainerRequestFilter {

    public static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,255}");

    @Inject
    private IdempotencyKeys keys;

    @Inject
    private CurrentCaller caller;

    @Inject
    private RunningKey running;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        @Nullable String sent = request.getHeaderString(HEADER);
        @Nullable Long token = caller.get().token();
        if (sent == null || token == null || !request.getMethod().equals("POST")) {
            return;
        }
        expectSound(sent);
        Seal seal = new Seal(String.valueOf(request.getHeaderString(HttpHeaders.AUTHORIZATION)), sent);
        HashedBody body = new HashedBody(request.getEntityStream(), beginning(request));
        running.begin(token, Seal.hash(sent), seal, body::hash);
        Optional<Answered> before = keys.find(token, running.name());
        if (before.isPresent()) {
            request.abortWith(running.again(before.get()).again());
        } else {
            request.setEntityStream(body);
        }
    }

    /** @throws ProblemException 400 when it is no key */
    static void expectSound(String key) {
        if (!isSound(key)) {
            String sentence = "Idempotency-Key has to be 1 to 255 visible ASCII characters.";
            throw new ProblemException(
                    Problem.of(ProblemKind.UNREADABLE, sentence).about(List.of(FieldError.header(HEADER, sentence))));
        }
    }

    static boolean isSound(String key) {
        return VISIBLE.matcher(key).matches();
    }

    private static MessageDigest beginning(ContainerRequestContext request) {
        MessageDigest digest = Seal.sha256();
        digest.update((request.getMethod() + " "
                        + request.getUriInfo().getRequestUri().getRawPath() + "?"
                        + request.getUriInfo().getRequestUri().getRawQuery() + "\n")
                .getBytes(UTF_8));
        return digest;
    }
}
