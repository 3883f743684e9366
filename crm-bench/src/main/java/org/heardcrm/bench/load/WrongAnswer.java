package org.heardcrm.bench.load;

import org.heardcrm.bench.instance.Rest;

/** An answer that is not what the tables say. */
public final class WrongAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private WrongAnswer(String sentence) {
        super(sentence);
    }

    static Rest.Answer unlessStatus(int expected, Rest.Answer answer) {
        return unless(expected, answer.status(), answer, answer);
    }

    static Rest.Answer unlessText(String name, String expected, Rest.Answer answer) {
        return unless(expected, answer.text(name), answer, answer);
    }

    static <T> T unless(Object expected, Object found, T result, Object words) {
        if (!expected.equals(found)) {
            throw new WrongAnswer("Expected %s but found %s: %s".formatted(expected, found, words));
        }
        return result;
    }
}
