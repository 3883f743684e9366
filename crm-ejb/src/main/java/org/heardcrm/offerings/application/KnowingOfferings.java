package org.heardcrm.offerings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.application.Sql;
import org.jspecify.annotations.Nullable;

/** Whether what another room refers to is on the lists. */
@ApplicationScoped
public class KnowingOfferings {

    @Inject
    private Sql sql;

    /** @throws RuleBroken when one of the two is said and is not on its list */
    public void expect(@Nullable Long category, @Nullable Long offering) {
        expect(
                "category",
                category,
                "select 1 from category where id = ?",
                Sentence.of("known-category", "There is no such category."));
        expect(
                "offering",
                offering,
                "select 1 from offering where id = ?",
                Sentence.of("known-offering", "There is no such offering."));
    }

    private void expect(String noun, @Nullable Long id, String known, Sentence unknown) {
        if (id != null && sql.one(known, row -> id, id).isEmpty()) {
            throw new RuleBroken("known-" + noun, "/" + noun, unknown);
        }
    }
}
