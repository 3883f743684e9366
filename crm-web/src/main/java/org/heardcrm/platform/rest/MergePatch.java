package org.heardcrm.platform.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.heardcrm.platform.rest.contract.Checker;
import org.heardcrm.platform.rest.contract.Finding;
import org.heardcrm.platform.rest.contract.Rules;

/**
 * A change in the form of RFC 7396: the body of a PATCH method, of the record that says what may be changed. What is
 * named is set, null takes away, what is not named stays.
 *
 * @param <R> the record of what can be changed, every component with its present value
 */
public final class MergePatch<R> {

    private final JsonObject patch;
    private final Class<R> type;
    private final Checker checker;

    MergePatch(JsonObject patch, Class<R> type, Checker checker) {
        this.patch = patch;
        this.type = type;
        this.checker = checker;
    }

    /**
     * The record as it will be.
     *
     * @param current the record as it is
     * @throws org.heardcrm.platform.rest.problems.ProblemException 422 with all pointers when the result is not
     *     acceptable
     */
    public R onto(R current) {
        JsonValue before = JsonBinding.tree(current);
        JsonValue after = Json.createMergePatch(patch).apply(before);
        List<Finding> findings = checker.check(after);
        Rules.add(after, type, findings);
        Finding.refuse(findings);
        return JsonBinding.bind(after, type);
    }
}
