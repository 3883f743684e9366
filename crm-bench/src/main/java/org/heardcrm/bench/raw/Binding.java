package org.heardcrm.bench.raw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement of a script as PostgreSQL prepares it.
 *
 * @param statement with a numbered parameter for each variable
 * @param values the variables' values as SQL literals
 */
public record Binding(String statement, List<String> values) {

    private static final Pattern VARIABLE = Pattern.compile("(?<![:\\w]):([a-zA-Z_]\\w*)");

    /** @throws IllegalArgumentException when a variable has no value */
    public static Binding of(String statement, Map<String, String> variables) {
        List<String> values = new ArrayList<>();
        Matcher found = VARIABLE.matcher(statement);
        StringBuilder numbered = new StringBuilder();
        while (found.find()) {
            String value = variables.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("Nothing is known for :" + found.group(1));
            }
            values.add("'" + value.replace("'", "''") + "'");
            found.appendReplacement(numbered, Matcher.quoteReplacement("$" + values.size()));
        }
        return new Binding(found.appendTail(numbered).toString(), values);
    }

    /** As the words that execute it under a name. */
    public String executing(String name) {
        return "execute " + name + (values.isEmpty() ? "" : "(" + String.join(", ", values) + ")");
    }
}
