package org.heardcrm.boards.rest;

import java.time.Instant;
import java.util.List;
import org.heardcrm.boards.application.Coverage;
import org.heardcrm.boards.application.MonthFigures;
import org.heardcrm.boards.application.WonFigure;
import org.heardcrm.boards.application.WordOfMouthFigures;
import org.heardcrm.referrals.Origin;

/**
 * What was won in a period, and how much of it followed a recommendation. It says what came together, not what brought
 * what about.
 *
 * @param from the first instant that counts
 * @param to the first that does not count any more
 * @param asOf everything written down before it is counted
 * @param months a month and a currency each, in this order; those with nothing are left out
 * @param topChains the earned business with most money in each currency
 * @param rows where all the won business of the period is listed
 * @param demo whether the demo firm's business is among it
 */
public record WordOfMouthBoardView(
        Instant from,
        Instant to,
        String zone,
        Instant asOf,
        List<MonthView> months,
        CoverageView coverage,
        List<ChainView> topChains,
        String rows,
        boolean demo) {

    /**
     * One month and currency.
     *
     * @param month as in 2026-03
     * @param notAsked won business of which nobody asked where it came from
     */
    public record MonthView(String month, String currency, FigureView earned, FigureView bought, FigureView notAsked) {}

    /**
     * How much was won.
     *
     * @param n of how many opportunities
     * @param amount their values added up: a decimal number as text, in the month's currency
     * @param rows where exactly these are listed
     */
    public record FigureView(long n, String amount, String rows) {}

    /**
     * Of how many won opportunities somebody asked where they came from.
     *
     * @param rows where those are listed of which nobody asked
     */
    public record CoverageView(long asked, long total, String rows) {}

    static WordOfMouthBoardView of(WordOfMouthFigures figures) {
        RowsPath all = RowsPath.wonIn(figures.period());
        return new WordOfMouthBoardView(
                figures.period().from(),
                figures.period().to(),
                figures.period().zone().getId(),
                figures.asOf(),
                figures.months().stream().map(month -> month(figures, month)).toList(),
                coverage(figures.coverage(), all),
                figures.topChains().stream().map(ChainView::of).toList(),
                all.toString(),
                figures.demo());
    }

    private static CoverageView coverage(Coverage coverage, RowsPath all) {
        return new CoverageView(
                coverage.asked(), coverage.total(), all.from(Origin.UNKNOWN).toString());
    }

    private static MonthView month(WordOfMouthFigures figures, MonthFigures month) {
        RowsPath rows = RowsPath.wonIn(figures.period().within(month.month())).in(month.currency());
        return new MonthView(
                month.month().toString(),
                month.currency(),
                figure(month, Origin.EARNED, rows),
                figure(month, Origin.BOUGHT, rows),
                figure(month, Origin.UNKNOWN, rows));
    }

    private static FigureView figure(MonthFigures month, Origin origin, RowsPath rows) {
        WonFigure won = month.of(origin);
        return new FigureView(
                won.n(), won.amount().toPlainString(), rows.from(origin).toString());
    }
}
