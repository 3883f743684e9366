package org.heardcrm.boards.faces;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heardcrm.boards.application.MonthFigures;
import org.heardcrm.boards.application.Period;
import org.heardcrm.boards.application.WonFigure;
import org.heardcrm.boards.application.WordOfMouthFigures;
import org.heardcrm.referrals.Origin;
import org.jspecify.annotations.Nullable;

/** The board of one currency: the whole period, and month by month. */
public record CurrencyPart(String currency, List<Figure> totals, List<MonthLine> months) {

    /** More months than these are shown only where something was won. */
    private static final int MOST_MONTHS = 36;

    private static final List<Origin> ORDER = List.of(Origin.EARNED, Origin.BOUGHT, Origin.UNKNOWN);

    /** The parts of a board, the one with most opportunities first. */
    static List<CurrencyPart> of(WordOfMouthFigures figures, Locale locale) {
        DateTimeFormatter label = DateTimeFormatter.ofPattern("MMM yyyy", locale);
        return figures.totals().entrySet().stream()
                .map(total -> new CurrencyPart(
                        total.getKey(),
                        figures(figures, figures.period(), total.getKey(), total.getValue()),
                        drawn(lines(figures, total.getKey(), label))))
                .sorted(Comparator.comparing(CurrencyPart::opportunities).reversed())
                .toList();
    }

    private static List<MonthLine> lines(WordOfMouthFigures figures, String currency, DateTimeFormatter label) {
        Map<YearMonth, MonthFigures> won = figures.months().stream()
                .filter(month -> month.currency().equals(currency))
                .collect(Collectors.toMap(MonthFigures::month, Function.identity()));
        List<YearMonth> all = figures.period().months();
        return all.stream()
                .filter(month -> all.size() <= MOST_MONTHS || won.containsKey(month))
                .map(month -> line(figures, currency, label, month, won.get(month)))
                .toList();
    }

    private static MonthLine line(
            WordOfMouthFigures figures,
            String currency,
            DateTimeFormatter label,
            YearMonth month,
            @Nullable MonthFigures won) {
        Period part = figures.period().within(month);
        Map<Origin, WonFigure> held = won == null ? Map.of() : won.won();
        return new MonthLine(month, label.format(month), figures(figures, part, currency, held));
    }

    private static List<MonthLine> drawn(List<MonthLine> lines) {
        BigDecimal longest = lines.stream()
                .map(MonthLine::total)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return lines.stream().map(line -> line.drawnTo(longest)).toList();
    }

    private static List<Figure> figures(
            WordOfMouthFigures board, Period part, String currency, Map<Origin, WonFigure> won) {
        WonLink link = new WonLink(board.period());
        return ORDER.stream()
                .map(origin ->
                        Figure.of(origin, won.getOrDefault(origin, WonFigure.NONE), link.to(part, currency, origin)))
                .toList();
    }

    private long opportunities() {
        return totals.stream().mapToLong(Figure::n).sum();
    }

    /** Of which nobody asked where it came from. */
    public Figure notAsked() {
        return totals.get(ORDER.indexOf(Origin.UNKNOWN));
    }
}
