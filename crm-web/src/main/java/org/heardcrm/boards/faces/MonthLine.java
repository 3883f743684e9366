package org.heardcrm.boards.faces;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A month of one currency: its figures, and the bar they make up together. */
public record MonthLine(YearMonth month, String label, List<Figure> figures) {

    /** Whether nothing was won. */
    public boolean isEmpty() {
        return figures.stream().allMatch(figure -> figure.n() == 0);
    }

    BigDecimal total() {
        return figures.stream().map(Figure::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @param longest what a bar of full length stands for */
    MonthLine drawnTo(BigDecimal longest) {
        List<Figure> drawn = new ArrayList<>();
        double x = 0;
        for (Figure figure : figures) {
            double width = longest.signum() == 0
                    ? 0
                    : figure.amount().divide(longest, MathContext.DECIMAL32).doubleValue() * 100;
            drawn.add(figure.drawn(x, width));
            x += width;
        }
        return new MonthLine(month, label, drawn);
    }
}
