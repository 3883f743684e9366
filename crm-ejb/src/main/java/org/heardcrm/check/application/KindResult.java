package org.heardcrm.check.application;

import java.util.List;

/**
 * What came of one kind of comparison.
 *
 * @param kind its name
 * @param compared how many things were held against what was computed
 * @param differences how many of them differ
 * @param examples the first few differences in words
 */
public record KindResult(String kind, long compared, long differences, List<String> examples) {

    public KindResult {
        examples = List.copyOf(examples);
    }
}
