package org.heardcrm.measures.handling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing known, or known to be unknown, about the handling of an exception.
 *
 * @param name   which fact
 * @param value  what it is, in the unit of its name; absent exactly when it is unknown, which is neither 0 nor perfect
 * @param reason why it is unknown, in a sentence; absent when it is known
 * @param events the numbers of the events it is made of, in order; empty for a count of 0 and when unknown
 */
public record Fact<T>(
        FactName name, @Nullable T value, @Nullable String reason, List<Long> events) {

    public Fact {
        if ((value == null) == (reason == null)) {
            throw new IllegalArgumentException("A fact has either a value or a reason why there is none.");
        }
        events = List.copyOf(events);
    }

    static <T> Fact<T> known(FactName name, T value, List<Long> events) {
        return new Fact<>(name, value, null, events);
    }

    static <T> Fact<T> unknown(FactName name, String reason) {
        return new Fact<>(name, null, reason, List.of());
    }

    static Fact<Integer> count(FactName name, List<Long> events) {
        return known(name, events.size(), events);
    }

    /** Whether there is a value. */
    public boolean known() {
        return value != null;
    }
}
