package org.heardcrm.platform.application;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a CSV file as RFC 4180 writes them, begun with the mark by which spreadsheets know UTF-8. What a spreadsheet
 * would take for a formula (it begins with =, +, -, @, a tab or a carriage return) stands behind an apostrophe, which
 * spreadsheets do not show: what a client wrote is never carried out.
 */
public final class Csv {

    private static final String UTF8_MARK = "\uFEFF";
    private static final String FORMULAS = "=+-@\t\r";

    private final Appendable out;

    private Csv(Appendable out) {
        this.out = out;
    }

    /** @param head the names of the columns */
    public static Csv begun(Appendable out, List<String> head) throws IOException {
        out.append(UTF8_MARK);
        Csv csv = new Csv(out);
        csv.line(head);
        return csv;
    }

    /** @param cells one for each column; null is written as nothing */
    public void line(List<? extends @Nullable String> cells) throws IOException {
        out.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(@Nullable String text) {
        String safe = text == null || text.isEmpty() || FORMULAS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return safe == null ? "" : quoted(safe);
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
