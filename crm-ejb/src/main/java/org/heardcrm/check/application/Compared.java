package org.heardcrm.check.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One stored thing held against what its sources give, field by field. What differs is said in words that an admin may
 * read: names of fields, states, numbers and instants, never a client's own words.
 */
public final class Compared {

    private final String what;
    private final List<String> differences = new ArrayList<>();

    private Compared(String what) {
        this.what = what;
    }

    /** @param what which thing, as people call it: "EX-1001" */
    public static Compared of(String what) {
        return new Compared(what);
    }

    public Compared field(String name, @Nullable Object stored, @Nullable Object computed) {
        return that(
                Objects.equals(stored, computed), name + " is stored as " + stored + " and computed as " + computed);
    }

    /** A field with somebody's words in it: only that they differ is said. */
    public Compared words(String name, @Nullable String stored, @Nullable String computed) {
        return that(Objects.equals(stored, computed), name + " differs");
    }

    /** @param otherwise what to say when it does not hold */
    public Compared that(boolean holds, String otherwise) {
        if (!holds) {
            differences.add(otherwise);
        }
        return this;
    }

    public boolean isSame() {
        return differences.isEmpty();
    }

    /** The thing and all that differs, in one line. */
    public String inWords() {
        return what + ": " + String.join("; ", differences);
    }

    @Override
    public String toString() {
        return inWords();
    }
}
