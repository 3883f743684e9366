package org.heardcrm.boards.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.referrals.Origin;
import org.jspecify.annotations.Nullable;

/** Won money by where it came from, month by month, and the chains behind the most of it. */
@ApplicationScoped
@Needs(Right.READ_BOARDS)
public class WordOfMouthBoard {

    @Inject
    private Sql sql;

    @Inject
    private OutboxReading outbox;

    @Inject
    private TopChains chains;

    @Inject
    private HeardClock clock;

    /** What the rollup holds of one month, currency and origin. */
    private record Part(YearMonth month, String currency, Origin origin, WonFigure won) {}

    /**
     * @param from the first instant; null for a year before the end
     * @param to the first instant after; null for the end of the last month that has anything, or of this one
     * @param zone whose months are told apart
     */
    public WordOfMouthFigures between(@Nullable Instant from, @Nullable Instant to, ZoneId zone) {
        Period period = period(from, to, zone);
        Instant asOf = outbox.oldestUnread().orElseGet(clock::instant);
        List<MonthFigures> months = months(period);
        Set<String> currencies = months.stream().map(MonthFigures::currency).collect(Collectors.toSet());
        return new WordOfMouthFigures(
                period, asOf, months, chains.in(period, currencies), chains.withoutException(period), hasDemo());
    }

    private Period period(@Nullable Instant from, @Nullable Instant to, ZoneId zone) {
        if (from != null && to != null) {
            return new Period(from, to, zone);
        }
        if (to != null) {
            return new Period(to.atZone(zone).minusYears(1).toInstant(), to, zone);
        }
        YearMonth now = YearMonth.from(clock.instant().atZone(zone));
        YearMonth last = lastMonth(zone, now);
        return from == null
                ? Period.yearUpTo(last, zone)
                : new Period(from, endOf(last.isBefore(now) ? now : last, zone), zone);
    }

    private static Instant endOf(YearMonth month, ZoneId zone) {
        return month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    }

    /** The last month that has anything; a period with old data opens there, not on an empty quarter. */
    private YearMonth lastMonth(ZoneId zone, YearMonth otherwise) {
        return sql.one(
                        "select slot from rollup_won order by slot desc limit 1",
                        row -> YearMonth.from(row.instant("slot").atZone(zone)))
                .orElse(otherwise);
    }

    private List<MonthFigures> months(Period period) {
        Map<YearMonth, Map<String, Map<Origin, WonFigure>>> won = parts(period).stream()
                .collect(Collectors.groupingBy(
                        Part::month,
                        TreeMap::new,
                        Collectors.groupingBy(Part::currency, TreeMap::new, toMap(Part::origin, Part::won))));
        return won.entrySet().stream()
                .flatMap(month -> month.getValue().entrySet().stream()
                        .map(money -> new MonthFigures(month.getKey(), money.getKey(), money.getValue())))
                .toList();
    }

    /** The database adds up by the beginnings of the months, which Java knows for every zone it knows. */
    private List<Part> parts(Period period) {
        List<YearMonth> months = period.months();
        String beginnings = months.stream()
                .map(month -> period.within(month).from().toString())
                .collect(Collectors.joining(",", "{", "}"));
        return sql.all("""
                select width_bucket(slot, ?::timestamptz[]) as month, currency, origin, sum(n) as n, sum(amount) as amount
                from rollup_won where slot >= ? and slot < ?
                group by 1, 2, 3
                """, row -> part(row, months), beginnings, period.from(), period.to());
    }

    private static Part part(Row row, List<YearMonth> months) {
        return new Part(
                months.get(row.count("month") - 1),
                row.text("currency"),
                row.oneOf(Origin.class, "origin"),
                new WonFigure(row.number("n"), row.decimal("amount")));
    }

    private boolean hasDemo() {
        return sql.one("select exists (select 1 from account where demo) as demo", row -> row.is("demo"))
                .orElse(false);
    }
}
