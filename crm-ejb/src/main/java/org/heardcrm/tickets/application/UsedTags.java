package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Sql;

/** The words that were ever used as tags: what is offered to those who begin to type one, so that the same is called alike. */
@ApplicationScoped
public class UsedTags {

    /** As many as a person looks through. */
    private static final int MOST = 12;

    @Inject
    private Sql sql;

    @Inject
    private HeardClock clock;

    /** In the order of the alphabet, as two who use the same ones at once must not wait for each other crosswise. */
    void remember(List<String> tags) {
        tags.stream().sorted().forEach(tag -> sql.update("""
                insert into used_tag (word, last_used_at) values (?, ?)
                on conflict (word) do update set last_used_at = excluded.last_used_at
                where used_tag.last_used_at < excluded.last_used_at - interval '1 day'
                """, tag, clock.instant()));
    }

    /** Those that begin with the letters, without case and accents; the last used first. */
    public List<String> like(String letters) {
        return sql.all(
                "select word from used_tag where heard_fold(word) like heard_like(?) || '%'"
                        + " order by last_used_at desc, word limit " + MOST,
                row -> row.text("word"),
                letters.strip());
    }
}
