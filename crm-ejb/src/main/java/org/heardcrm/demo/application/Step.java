package org.heardcrm.demo.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One deed in the life of an exception. Deeds about a promise are about the one made last.
 *
 * @param by the member who does it, or who writes down what the client did, by number
 * @param words what is said with it; empty where nothing is
 * @param due when a promise is due, else null
 * @param to the member who gets it in a hand-off, else the same as {@code by}
 */
record Step(
        Instant at,
        Deed deed,
        int by,
        String words,
        @Nullable Instant due,
        int to) {}
