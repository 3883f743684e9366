package org.heardcrm.tickets.application;

import java.util.List;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.TicketNumber;

/**
 * Finding exceptions by what people remember: the number, words of the summary, the goal or what was said, letters in a
 * row of the summary, the account's name. Each way has its index, but none serves all of them together and the order of
 * the list. So what matches is found first, each way by itself, as long as it is little; what matches more is soon met
 * by walking the list in its order.
 */
final class TicketSearch {

    /** Up to here the matches are named one by one. */
    private static final int LITTLE = 2_000;

    /** Below this no index knows letters in a row. */
    private static final int LETTERS_OF_A_TRIGRAM = 3;

    private static final String MEANT = "(select websearch_to_tsquery('simple', heard_fold(?)))";
    private static final String LETTERS = "(select '%' || heard_like(?) || '%')";
    static final String SAID = "kind <> 'NOTE' and to_tsvector('simple', heard_fold(left(body, 20000))) @@ " + MEANT;

    private static final String MATCHES_OF_WORDS = "select id from exception_ticket where search @@ " + MEANT
            + " union all select id from exception_ticket"
            + " where account_id = any (array(select a.id from account a where a.words @@ " + MEANT + "))"
            + " union all select ticket_id from message where " + SAID;
    private static final String MATCHES_OF_LETTERS =
            " union all select id from exception_ticket where heard_fold(summary) like " + LETTERS;
    private static final String MATCHES = "t.search @@ " + MEANT
            + " or t.account_id = any (array(select a.id from account a where a.words @@ " + MEANT + "))"
            + " or exists (select 1 from message where ticket_id = t.id and " + SAID + ")";

    private TicketSearch() {}

    /** Narrows the list to what is meant; nothing typed narrows nothing. */
    static void narrow(Sql sql, Conditions where, String typed) {
        String words = typed.strip();
        if (!words.isEmpty()) {
            TicketNumber.parse(words)
                    .ifPresentOrElse(
                            number -> where.and("t.number = ?", number.value()), () -> byWords(sql, where, words));
        }
    }

    private static void byWords(Sql sql, Conditions where, String words) {
        boolean letters = words.codePointCount(0, words.length()) >= LETTERS_OF_A_TRIGRAM;
        String limit = " limit " + (LITTLE + 1);
        List<Long> matches = letters
                ? sql.all(
                        MATCHES_OF_WORDS + MATCHES_OF_LETTERS + limit,
                        row -> row.number("id"),
                        words,
                        words,
                        words,
                        words)
                : sql.all(MATCHES_OF_WORDS + limit, row -> row.number("id"), words, words, words);
        if (matches.size() <= LITTLE) {
            where.and("t.id = any (?)", (Object)
                    matches.stream().mapToLong(Long::longValue).distinct().toArray());
        } else if (letters) {
            where.and(MATCHES + " or heard_fold(t.summary) like " + LETTERS, words, words, words, words);
        } else {
            where.and(MATCHES, words, words, words);
        }
    }
}
