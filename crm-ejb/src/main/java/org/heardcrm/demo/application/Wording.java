package org.heardcrm.demo.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns lines into words: chooses within brackets, fills braces in, and says nothing twice if it can help it. */
final class Wording {

    private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private final Chance chance;
    private final Map<String, String> slots = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    Wording(Chance chance) {
        this.chance = chance;
    }

    Wording with(String slot, String word) {
        slots.put(slot, word);
        return this;
    }

    /** One of the lines that was not taken before, in words. */
    String one(List<String> lines) {
        List<String> fresh = lines.stream().filter(line -> !used.contains(line)).toList();
        String line = chance.of(fresh.isEmpty() ? lines : fresh);
        used.add(line);
        return say(line);
    }

    String say(String line) {
        String chosen = CHOICE.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(chance.of(Sheets.cells(found.group(1)))));
        return upperFirst(filled(chosen));
    }

    private String filled(String text) {
        String words = text;
        while (SLOT.matcher(words).find()) {
            words = SLOT.matcher(words).replaceAll(found -> Matcher.quoteReplacement(word(found.group(1))));
        }
        return words;
    }

    private String word(String slot) {
        String word = slots.get(slot);
        if (word == null) {
            throw new IllegalArgumentException("Nobody said what {" + slot + "} is.");
        }
        return word;
    }

    private static String upperFirst(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
