package org.heardcrm.platform.rest.contract;

import java.util.List;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.rest.problems.FieldError;
import org.heardcrm.platform.rest.problems.Problem;
import org.heardcrm.platform.rest.problems.ProblemException;
import org.heardcrm.platform.rest.problems.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * Something in a request that is not as the contract says, or breaks a rule that the request knows itself.
 *
 * @param unreadable true when it cannot be read at all (400), false when it can and is not acceptable (422)
 * @param rule the name of the broken rule, or null when it is the contract
 */
public record Finding(
        boolean unreadable, FieldError error, @Nullable String rule) {

    private static final int SHOWN = 60;

    static Finding unreadable(String pointer, String sentence) {
        return new Finding(true, FieldError.at(pointer, sentence), null);
    }

    static Finding unacceptable(String pointer, String sentence) {
        return new Finding(false, FieldError.at(pointer, sentence), null);
    }

    static Finding parameter(String name, String sentence) {
        return new Finding(true, FieldError.parameter(name, sentence), null);
    }

    static Finding broken(String pointer, RuleBroken broken) {
        return new Finding(false, FieldError.at(pointer, broken.sentence()), broken.rule());
    }

    boolean isInBody() {
        return error.where() == FieldError.Where.POINTER;
    }

    /** @throws ProblemException with all findings: 400 when one of them is unreadable, else 422 */
    public static void refuse(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new ProblemException(problem(findings)
                    .about(findings.stream().map(Finding::error).toList()));
        }
    }

    private static Problem problem(List<Finding> findings) {
        boolean unreadable = findings.stream().anyMatch(Finding::unreadable);
        ProblemKind kind = unreadable ? ProblemKind.UNREADABLE : ProblemKind.INVALID;
        if (findings.size() > 1) {
            return Problem.of(kind, findings.size() + " things are wrong with the request; “errors” lists them.");
        }
        Finding only = findings.get(0);
        String sentence = only.error().detail();
        return only.rule() == null
                ? Problem.of(kind, sentence)
                : Problem.of(ProblemKind.RULE_BROKEN, sentence).breaking(only.rule());
    }

    /** A name as a token of a JSON pointer. */
    static String escaped(String name) {
        return shortened(name).replace("~", "~0").replace("/", "~1");
    }

    /** What a stranger sent is said back only as far as it helps. */
    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
