package org.heardcrm.measures;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a published number rests on, so that whoever is shown it can ask how it came about.
 *
 * @param method  the rule in words
 * @param version the rule's version; numbers of different versions are not compared
 * @param n       how many records were read, 0 or more
 * @param from    the instant of the earliest record read, absent when n is 0
 * @param asOf    the instant up to which records were read, itself included
 * @param notes   what a reader has to know beside the number, in whole sentences
 */
public record Basis(
        String method, String version, int n, @Nullable Instant from, Instant asOf, List<String> notes) {

    public Basis {
        notes = List.copyOf(notes);
    }
}
