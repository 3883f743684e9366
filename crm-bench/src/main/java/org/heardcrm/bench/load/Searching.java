package org.heardcrm.bench.load;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.heardcrm.bench.instance.Rest;
import org.heardcrm.bench.instance.Tables;

/** A word that some exceptions have in their summary, their goal or what was said. */
final class Searching implements Question {

    /** Reads every row: slow, and right. */
    private static final String MATCHES = """
            select t.id from exception_ticket t
            where t.summary ilike '%' || ?::text || '%' or t.goal ~* ('\\m' || ?::text || '\\M')
               or exists (select 1 from account a where a.id = t.account_id and a.name ~* ('\\m' || ?::text || '\\M'))
               or t.id in (select ticket_id from message where kind <> 'NOTE' and body ~* ('\\m' || ?::text || '\\M'))
            order by t.updated_at desc, t.id desc
            """;

    private final String words;
    private final List<String> matches;

    Searching(String words, Tables tables) {
        this.words = words;
        this.matches = tables.column(MATCHES, words, words, words, words);
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public void ask(Rest rest, Random random) {
        new Listed(matches.stream().limit(Listed.PAGE).toList())
                .expectIn(rest.get("exception-tickets?q=" + words + "&limit=" + Listed.PAGE));
    }

    @Override
    public Map<String, String> variables() {
        return Map.of("words", words, "matches", "{" + String.join(",", matches) + "}");
    }
}
