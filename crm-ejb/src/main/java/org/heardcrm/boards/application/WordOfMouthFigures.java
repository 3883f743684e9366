package org.heardcrm.boards.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heardcrm.referrals.Origin;

/**
 * What was won in a period, and how much of it followed a recommendation.
 *
 * @param asOf everything written down before it is counted
 * @param months a month and a currency each, in this order; those with nothing are left out
 * @param topChains the earned business with most money in each currency
 * @param withoutException how much earned business has no exception known at the beginning of its chain
 * @param demo whether people and business of the demo firm are among them
 */
public record WordOfMouthFigures(
        Period period,
        Instant asOf,
        List<MonthFigures> months,
        List<Chain> topChains,
        long withoutException,
        boolean demo) {

    public WordOfMouthFigures {
        months = List.copyOf(months);
        topChains = List.copyOf(topChains);
    }

    /** The whole period, currency by currency: two are never added up. */
    public Map<String, Map<Origin, WonFigure>> totals() {
        return months.stream()
                .collect(Collectors.groupingBy(
                        MonthFigures::currency,
                        TreeMap::new,
                        Collectors.flatMapping(
                                month -> month.won().entrySet().stream(),
                                Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, WonFigure::plus))));
    }

    /** Whose origin is known, of all that was won, whatever the currency. */
    public Coverage coverage() {
        long total = months.stream().mapToLong(month -> month.total().n()).sum();
        long notAsked =
                months.stream().mapToLong(month -> month.of(Origin.UNKNOWN).n()).sum();
        return new Coverage(total - notAsked, total);
    }

    public boolean isEmpty() {
        return months.isEmpty();
    }
}
