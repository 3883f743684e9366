package org.heardcrm.platform.application;

import java.util.function.Function;

/**
 * What somebody typed into a search: the beginnings of words in any order, or letters in a row; and, when nothing is
 * like that, words spelled nearly so. Case and accents do not matter. Each way is answered by a GIN index: the matches
 * are found first and by themselves, so that a planner who guesses their number wrong cannot walk the whole table in the
 * order of the list instead.
 */
public record SearchTerm(String text) {

    /** The filter that a search comes in. */
    public static final String FILTER = "q";

    private static final int LETTERS_OF_A_TRIGRAM = 3;
    private static final int LETTERS_WORTH_GUESSING = 5;

    /** How close a match has to be. */
    public enum Way {
        EXACTLY,
        NEARLY
    }

    /** Reads a part of a list, exactly first; nearly when that gives nothing. */
    public static <T> Slice<T> read(ListRequest request, Function<Way, Slice<T>> part) {
        Slice<T> exactly = part.apply(Way.EXACTLY);
        String typed = request.filters().getOrDefault(FILTER, "").strip();
        return exactly.items().isEmpty() && typed.length() >= LETTERS_WORTH_GUESSING ? part.apply(Way.NEARLY) : exactly;
    }

    /**
     * Narrows a list to what is meant; nothing typed narrows nothing.
     *
     * @param id the list's identifier column
     * @param table has the columns {@code id}, {@code searched} (folded text) and {@code words} (its tsvector, "simple")
     */
    public void narrow(Conditions where, String id, String table, Way way) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return;
        }
        String among = id + " = any (array(select f.id from " + table + " f where ";
        String beginnings = "f.words @@ (select heard_words(?))";
        if (way == Way.NEARLY) {
            where.and(among + "(select heard_fold(?)) <% f.searched))", typed);
        } else if (typed.length() < LETTERS_OF_A_TRIGRAM) {
            where.and(among + beginnings + "))", typed);
        } else {
            String inARow = "f.searched like (select '%' || heard_like(?) || '%')";
            where.and(among + beginnings + " or " + inARow + "))", typed, typed);
        }
    }
}
