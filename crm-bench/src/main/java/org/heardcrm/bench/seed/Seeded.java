package org.heardcrm.bench.seed;

/**
 * Exceptions that were made together: their identifiers follow one another.
 *
 * @param first the identifier of the first
 * @param many how many there are
 */
public record Seeded(long first, int many) {

    public long last() {
        return first + many - 1;
    }

    /** The first of those that are owned, answered and not over: from here on they all are. */
    public long firstInWork() {
        long n = 0;
        while (Life.ofThe(n, many) != Life.IN_WORK) {
            n++;
        }
        return first + n;
    }

    /** How many are over and so old that word of them may have brought business. */
    int longOver() {
        int n = 0;
        while (Life.ofThe(n, many) == Life.CONFIRMED) {
            n++;
        }
        return n;
    }
}
