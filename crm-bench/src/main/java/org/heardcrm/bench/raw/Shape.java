package org.heardcrm.bench.raw;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is left of a statement without its parameters, its blanks, its case and the order in which it names the columns of
 * one table: equal for what does equal work.
 */
public final class Shape {

    private static final Pattern EXPRESSION = Pattern.compile("/\\*\\?\\*/.*?/\\*\\*/", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("(?<![:\\w]):[a-zA-Z_]\\w*");
    private static final Pattern NUMBERED = Pattern.compile("\\$\\d+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BLANK_AT_PARENTHESIS = Pattern.compile("(?<=\\() | (?=\\))");

    private static final Pattern COLUMNS =
            Pattern.compile("^(select |insert into \\w+ \\()(\\w+(?:, \\w+)+)( from |\\) values)");

    private Shape() {}

    /** Of a statement of a {@link Script} or of a server's log. */
    public static String of(String statement) {
        String bare = EXPRESSION.matcher(statement).replaceAll("?");
        bare = VARIABLE.matcher(bare).replaceAll("?");
        bare = NUMBERED.matcher(bare).replaceAll("?");
        bare = BLANKS.matcher(bare).replaceAll(" ").strip();
        return columnsSorted(BLANK_AT_PARENTHESIS.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT));
    }

    private static String columnsSorted(String statement) {
        Matcher found = COLUMNS.matcher(statement);
        if (!found.find()) {
            return statement;
        }
        String sorted = Stream.of(found.group(2).split(", ")).sorted().collect(Collectors.joining(", "));
        return found.group(1) + sorted + statement.substring(found.end(2));
    }
}
