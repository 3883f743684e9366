package org.heardcrm.accounts.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Sql;

/** The tiers, industries and size bands in use: what a form proposes, so that one thing keeps one word. */
@ApplicationScoped
@Needs(Right.READ_ACCOUNTS)
public class AccountWords {

    @Inject
    private Sql sql;

    public List<String> tiers() {
        return inUse("tier");
    }

    public List<String> industries() {
        return inUse("industry");
    }

    public List<String> sizeBands() {
        return inUse("size_band");
    }

    /** Steps from one value to the next through the index, so that it never reads every account. */
    private List<String> inUse(String column) {
        return sql.all(
                "with recursive word as (select min(" + column + ") as w from account union all select (select min("
                        + column + ") from account where " + column + " > word.w) from word where word.w is not null)"
                        + " select w from word where w is not null limit 200",
                row -> row.text("w"));
    }
}
