package org.heardcrm.launcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words after a command, sorted into options with a value, options without one, and plain words. */
final class Words {
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> flags = new HashSet<>();
    private final List<String> plain = new ArrayList<>();

    private Words() {}

    /** Takes {@code --name value} and {@code --name=value}; an option in neither list is refused by name. */
    static Words of(List<String> words, List<String> withValue, List<String> withoutValue) {
        Words sorted = new Words();
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            sorted.sort(rest.next(), rest, withValue, withoutValue);
        }
        return sorted;
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    List<String> plain() {
        return List.copyOf(plain);
    }

    void refusePlainWords() {
        if (!plain.isEmpty()) {
            throw new BadUsage("The word " + plain.get(0) + " means nothing here.");
        }
    }

    private void sort(String word, Iterator<String> rest, List<String> withValue, List<String> withoutValue) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        if (!word.startsWith("-")) {
            plain.add(word);
        } else if (withoutValue.contains(word)) {
            flags.add(word);
        } else if (withValue.contains(name)) {
            values.put(name, equals < 0 ? next(name, rest) : word.substring(equals + 1));
        } else {
            throw new BadUsage("There is no option " + name + " here.");
        }
    }

    private static String next(String name, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new BadUsage("The option " + name + " needs a value.");
        }
        return rest.next();
    }
}
