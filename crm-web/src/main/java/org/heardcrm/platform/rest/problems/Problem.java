package org.heardcrm.platform.rest.problems;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.heardcrm.platform.Duplicate;
import org.jspecify.annotations.Nullable;

/**
 * What Heard answers when it says no: a problem of RFC 9457.
 *
 * @param detail one sentence a person understands
 * @param errors the fields and parameters it is about, all at once
 * @param allowed what is possible in the present state; null when that is not the question
 * @param candidates what may be the same; null when that is not the question
 * @param rule the name of the broken rule, kebab-case
 * @param scope the scope that was missing
 * @param retryAfter seconds after which the same request may succeed
 */
public record Problem(
        ProblemKind kind,
        String detail,
        List<FieldError> errors,
        @Nullable List<String> allowed,
        @Nullable List<Duplicate.Candidate> candidates,
        @Nullable String rule,
        @Nullable String scope,
        @Nullable Integer retryAfter) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem of(ProblemKind kind, String detail) {
        return new Problem(kind, detail, List.of(), null, null, null, null, null);
    }

    public Problem about(List<FieldError> fields) {
        return new Problem(kind, detail, fields, allowed, candidates, rule, scope, retryAfter);
    }

    public Problem allowing(List<String> acts) {
        return new Problem(kind, detail, errors, acts, candidates, rule, scope, retryAfter);
    }

    public Problem proposing(List<Duplicate.Candidate> same) {
        return new Problem(kind, detail, errors, allowed, same, rule, scope, retryAfter);
    }

    public Problem breaking(String name) {
        return new Problem(kind, detail, errors, allowed, candidates, name, scope, retryAfter);
    }

    public Problem lacking(String name) {
        return new Problem(kind, detail, errors, allowed, candidates, rule, name, retryAfter);
    }

    public Problem after(int seconds) {
        return new Problem(kind, detail, errors, allowed, candidates, rule, scope, seconds);
    }

    /**
     * The members as they go out; members without a value are left out.
     *
     * @param instance the path that was asked for
     */
    public JsonObject toJson(String instance, String requestId) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", kind.type())
                .add("title", kind.title())
                .add("status", kind.status())
                .add("detail", detail)
                .add("instance", instance)
                .add("requestId", requestId);
        if (!errors.isEmpty()) {
            JsonArrayBuilder list = Json.createArrayBuilder();
            errors.forEach(error -> list.add(error.toJson()));
            json.add("errors", list);
        }
        return withExtensions(json).build();
    }

    private JsonObjectBuilder withExtensions(JsonObjectBuilder json) {
        if (allowed != null) {
            json.add("allowed", Json.createArrayBuilder(allowed));
        }
        if (candidates != null) {
            JsonArrayBuilder list = Json.createArrayBuilder();
            candidates.forEach(same ->
                    list.add(Json.createObjectBuilder().add("id", same.id()).add("name", same.name())));
            json.add("candidates", list);
        }
        if (rule != null) {
            json.add("rule", rule);
        }
        if (scope != null) {
            json.add("scope", scope);
        }
        return json;
    }
}
