package org.heardcrm.measures.handling;

/**
 * How far promises to the client held.
 *
 * @param due    how many promises are due or kept, 1 or more
 * @param credit the sum of their credits, from 0 to {@code due}: each is 0.5 to the power of the moves announced in
 *               time when it was kept by its due time, else 0
 */
public record PromiseCredit(int due, double credit) {

    /** The credit of a promise in the mean, from 0 (none held) to 1 (all were kept as first said). */
    public double mean() {
        return credit / due;
    }
}
