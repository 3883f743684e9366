package org.heardcrm.platform.rest.contract;

import java.util.List;
import org.heardcrm.platform.rest.problems.FieldError;
import org.heardcrm.platform.rest.problems.Problem;
import org.heardcrm.platform.rest.problems.ProblemException;
import org.heardcrm.platform.rest.problems.ProblemKind;

/**
 * Something in a request that is not as the contract says.
 *
 * @param unreadable true when it cannot be read at all (400), false when it can and is not acceptable (422)
 */
public record Finding(boolean unreadable, FieldError error) {

    private static final int SHOWN = 60;

    static Finding unreadable(String pointer, String sentence) {
        return new Finding(true, FieldError.at(pointer, sentence));
    }

    static Finding unacceptable(String pointer, String sentence) {
        return new Finding(false, FieldError.at(pointer, sentence));
    }

    static Finding parameter(String name, String sentence) {
        return new Finding(true, FieldError.parameter(name, sentence));
    }

    /** @throws ProblemException with all findings: 400 when one of them is unreadable, else 422 */
    public static void refuse(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        boolean unreadable = findings.stream().anyMatch(Finding::unreadable);
        String sentence = findings.size() == 1
                ? findings.get(0).error().detail()
                : findings.size() + " things are wrong with the request; “errors” lists them.";
        throw new ProblemException(Problem.of(unreadable ? ProblemKind.UNREADABLE : ProblemKind.INVALID, sentence)
                .about(findings.stream().map(Finding::error).toList()));
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
