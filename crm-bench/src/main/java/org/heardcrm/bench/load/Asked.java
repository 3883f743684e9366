package org.heardcrm.bench.load;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How answers came while clients asked.
 *
 * @param perSecond right answers in a second
 * @param p50 of a hundred answers fifty came within this, in microseconds
 * @param p95 of a hundred answers ninety-five came within this, in microseconds
 * @param errors how many were wrong
 * @param firstError what was wrong with the first of them
 */
public record Asked(
        int clients,
        double perSecond,
        long p50,
        long p95,
        int errors,
        @Nullable String firstError) {

    static Asked of(int clients, double seconds, List<Long> micros, int errors, @Nullable String firstError) {
        List<Long> sorted = micros.stream().sorted().toList();
        return new Asked(clients, sorted.size() / seconds, part(sorted, 50), part(sorted, 95), errors, firstError);
    }

    private static long part(List<Long> sorted, int ofHundred) {
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * ofHundred / 100));
    }
}
