package org.heardcrm.platform.application;

/**
 * What somebody typed into a search: the beginnings of words in any order, letters in a row, or words spelled nearly so;
 * case and accents do not matter. Each of the three is answered by a GIN index.
 */
public record SearchTerm(String text) {

    private static final int LETTERS_OF_A_TRIGRAM = 3;
    private static final int LETTERS_WORTH_GUESSING = 5;

    private static final String BEGINNINGS = """
            %s @@ (select string_agg('''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || ''':*', ' & ')::tsquery
                   from unnest(to_tsvector('simple', heard_fold(?))))\
            """;
    private static final String LETTERS = """
            %s like '%%' || replace(replace(replace(heard_fold(?), '\\', '\\\\'), '%%', '\\%%'), '_', '\\_') || '%%'\
            """;
    private static final String NEARLY = "heard_fold(?) <% ";

    /**
     * Narrows a list to what is meant; nothing typed narrows nothing.
     *
     * @param words a tsvector column, made with "simple" from folded text
     * @param letters the folded text column
     */
    public void in(Conditions conditions, String words, String letters) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return;
        }
        String beginnings = BEGINNINGS.formatted(words);
        String inARow = LETTERS.formatted(letters);
        if (stripped.length() < LETTERS_OF_A_TRIGRAM) {
            conditions.and(beginnings, stripped);
        } else if (stripped.length() < LETTERS_WORTH_GUESSING) {
            conditions.and(beginnings + " or " + inARow, stripped, stripped);
        } else {
            conditions.and(beginnings + " or " + inARow + " or " + NEARLY + letters, stripped, stripped, stripped);
        }
    }
}
