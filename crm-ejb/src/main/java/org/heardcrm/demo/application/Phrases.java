package org.heardcrm.demo.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ways to say something under a key, as in {@code reply: I am on it.}; a line may hold several, with bars between. */
record Phrases(Map<String, List<String>> byKey) {

    static Phrases read(List<String> lines) {
        Map<String, List<String>> byKey = new LinkedHashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(": ");
            byKey.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>())
                    .addAll(List.of(line.substring(colon + 2).strip().split(" \\| ")));
        }
        return new Phrases(byKey);
    }

    static Phrases common() {
        return read(Sheets.lines("words.txt"));
    }

    /** @throws IllegalArgumentException when nothing stands under the key: a slip in the files */
    List<String> all(String key) {
        List<String> lines = byKey.get(key);
        if (lines == null) {
            throw new IllegalArgumentException("Nothing is said under “" + key + "”.");
        }
        return lines;
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }
}
