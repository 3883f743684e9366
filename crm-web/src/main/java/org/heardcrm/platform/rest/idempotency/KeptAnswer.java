package org.heardcrm.platform.rest.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.heardcrm.platform.rest.Answer;
import org.heardcrm.platform.rest.JsonBinding;
import org.jspecify.annotations.Nullable;

/** An answer as it can be given again. */
public record KeptAnswer(
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String body) {

    private static final int NO_CONTENT = 204;

    /** @param returned what a resource method returned: an answer, a response, a view, or nothing */
    static KeptAnswer of(@Nullable Object returned) {
        if (returned instanceof Answer<?> answer) {
            String location =
                    answer.location() == null ? null : answer.location().toString();
            return new KeptAnswer(answer.status(), location, answer.etag(), json(answer.view()));
        }
        if (returned instanceof Response response) {
            return new KeptAnswer(
                    response.getStatus(),
                    response.getHeaderString(HttpHeaders.LOCATION),
                    response.getHeaderString(HttpHeaders.ETAG),
                    response.hasEntity() ? json(response.getEntity()) : null);
        }
        return returned == null
                ? new KeptAnswer(NO_CONTENT, null, null, null)
                : new KeptAnswer(Response.Status.OK.getStatusCode(), null, null, json(returned));
    }

    private static String json(Object view) {
        return JsonBinding.jsonb().toJson(view);
    }

    boolean isSuccess() {
        return status < Response.Status.MULTIPLE_CHOICES.getStatusCode();
    }

    Response again() {
        Response.ResponseBuilder answer = Response.status(status);
        if (location != null) {
            answer.header(HttpHeaders.LOCATION, location);
        }
        if (etag != null) {
            answer.header(HttpHeaders.ETAG, etag);
        }
        if (body != null) {
            answer.type(MediaType.APPLICATION_JSON_TYPE).entity(body.getBytes(UTF_8));
        }
        return answer.build();
    }

    String toJson() {
        return json(this);
    }

    static KeptAnswer parse(String json) {
        return JsonBinding.jsonb().fromJson(json, KeptAnswer.class);
    }
}
