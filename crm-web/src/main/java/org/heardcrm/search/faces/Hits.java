package org.heardcrm.search.faces;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the words that were searched for stand in a text: at the beginning of a word, whatever the case and the accents,
 * as the search compares them.
 */
final class Hits {

    private static final Pattern WORD = Pattern.compile("(?U)(?<![\\w-])-?\\w+");
    private static final int BEFORE = 60;
    private static final int LONGEST = 180;

    private final Pattern sought;

    /** A stretch of a text, and whether it was searched for. */
    public record Piece(String words, boolean hit) {}

    private Hits(Pattern sought) {
        this.sought = sought;
    }

    /** @param typed as it was typed; a word behind a minus is not looked for */
    static Hits of(String typed) {
        Set<String> words = WORD.matcher(typed)
                .results()
                .map(MatchResult::group)
                .filter(word -> !word.startsWith("-"))
                .map(word -> Pattern.quote(new Folded(word).text()))
                .collect(Collectors.toSet());
        return new Hits(
                words.isEmpty()
                        ? Pattern.compile("(?!)")
                        : Pattern.compile("(?U)\\b(?:" + String.join("|", words) + ")"));
    }

    boolean isIn(String text) {
        return sought.matcher(new Folded(text).text()).find();
    }

    /** The whole text; its pieces put together are the text. */
    List<Piece> in(String text) {
        Folded folded = new Folded(text);
        List<Piece> pieces = new ArrayList<>();
        int told = 0;
        for (MatchResult hit : sought.matcher(folded.text()).results().toList()) {
            int from = folded.placeOf(hit.start());
            int to = Math.max(from + 1, folded.placeOf(hit.end()));
            if (from > told) {
                pieces.add(new Piece(text.substring(told, from), false));
            }
            pieces.add(new Piece(text.substring(Math.max(from, told), to), true));
            told = to;
        }
        if (told < text.length()) {
            pieces.add(new Piece(text.substring(told), false));
        }
        return pieces;
    }

    /** The stretch around the first hit, cut between words, with dots where something was left out. */
    List<Piece> around(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        Folded folded = new Folded(line);
        int hit = sought.matcher(folded.text())
                .results()
                .map(found -> folded.placeOf(found.start()))
                .findFirst()
                .orElse(0);
        int space = line.lastIndexOf(' ', Math.max(0, hit - BEFORE));
        int from = hit <= BEFORE ? 0 : Math.max(space + 1, hit - 2 * BEFORE);
        int end = Math.min(line.length(), from + LONGEST);
        int to = end == line.length() ? end : Math.max(line.lastIndexOf(' ', end), hit + 1);
        return in((from > 0 ? "… " : "") + line.substring(from, to) + (to < line.length() ? " …" : ""));
    }

    /** A text in lower case without accents, and where each of its letters stood. */
    private static final class Folded {

        private final StringBuilder letters = new StringBuilder();
        private final List<Integer> places = new ArrayList<>();

        Folded(String text) {
            for (int place = 0; place < text.length(); ) {
                int letter = text.codePointAt(place);
                add(letter, place);
                place += Character.charCount(letter);
            }
            places.add(text.length());
        }

        private void add(int letter, int place) {
            String plain = letter == 'ß' ? "ss" : Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
            plain.toLowerCase(Locale.ROOT)
                    .codePoints()
                    .filter(one -> Character.getType(one) != Character.NON_SPACING_MARK)
                    .forEach(one -> {
                        letters.appendCodePoint(one);
                        for (int i = 0; i < Character.charCount(one); i++) {
                            places.add(place);
                        }
                    });
        }

        String text() {
            return letters.toString();
        }

        int placeOf(int index) {
            return places.get(index);
        }
    }
}
