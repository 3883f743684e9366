package org.heardcrm.platform;

import java.io.Serializable;

/**
 * The identifier of an aggregate: one type for each, so that no two can be mistaken for one another. All are drawn from
 * one sequence, so a number names at most one thing; to the outside it is an opaque string.
 */
public interface Id extends Serializable {

    long value();

    /**
     * @param text what a stranger sent
     * @param noun for the sentence when it cannot be an identifier: "This account"
     * @throws NotFound when the text is no identifier, since then nothing bears it
     */
    static long parse(String text, String noun) {
        if (text.isEmpty() || text.length() > 18 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw NotFound.of(noun);
        }
        return Long.parseLong(text);
    }
}
