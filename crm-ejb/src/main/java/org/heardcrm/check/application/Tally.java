package org.heardcrm.check.application;

import java.util.ArrayList;
import java.util.List;

/** Counts what one kind of comparison finds, and keeps a few examples. */
final class Tally {

    private static final int MOST_EXAMPLES = 5;

    private final String kind;
    private final List<String> examples = new ArrayList<>();
    private long compared;
    private long differences;

    Tally(String kind) {
        this.kind = kind;
    }

    void add(Compared one) {
        compared++;
        if (!one.isSame()) {
            differs(one.inWords());
        }
    }

    /** Things that a query compared and found alike. */
    void same(long things) {
        compared += things;
    }

    private void differs(String words) {
        differences++;
        if (examples.size() < MOST_EXAMPLES) {
            examples.add(words);
        }
    }

    KindResult result() {
        return new KindResult(kind, compared, differences, examples);
    }
}
