package org.heardcrm.bench.instance;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks into JSON without reading all of it: the clients that measure must not work more than the server. */
public final class Answers {

    private Answers() {}

    /** The first text of this name, wherever it stands. */
    public static String textAt(String json, String name) {
        Matcher found = Pattern.compile('"' + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("There is no " + name + " in " + json);
        }
        return found.group(1);
    }

    /** How often the words stand there. */
    public static int count(String json, String words) {
        int count = 0;
        for (int at = json.indexOf(words); at >= 0; at = json.indexOf(words, at + words.length())) {
            count++;
        }
        return count;
    }
}
