package org.heardcrm.bench.raw;

import java.util.Locale;
import java.util.regex.Pattern;

/** What is left of a statement without its parameters, its blanks and its case: equal for what does equal work. */
public final class Shape {

    private static final Pattern EXPRESSION = Pattern.compile("/\\*\\?\\*/.*?/\\*\\*/", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("(?<![:\\w]):[a-zA-Z_]\\w*");
    private static final Pattern NUMBERED = Pattern.compile("\\$\\d+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BLANK_AT_PARENTHESIS = Pattern.compile("(?<=\\() | (?=\\))");

    private Shape() {}

    /** Of a statement of a {@link Script} or of a server's log. */
    public static String of(String statement) {
        String bare = EXPRESSION.matcher(statement).replaceAll("?");
        bare = VARIABLE.matcher(bare).replaceAll("?");
        bare = NUMBERED.matcher(bare).replaceAll("?");
        bare = BLANKS.matcher(bare).replaceAll(" ").strip();
        return BLANK_AT_PARENTHESIS.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
