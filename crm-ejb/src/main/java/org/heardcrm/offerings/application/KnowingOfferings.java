package org.heardcrm.offerings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.application.Sql;
import org.jspecify.annotations.Nullable;

/** Whether what another room refers to is on the lists. */
@ApplicationScoped
public class KnowingOfferings {

    @Inject
    private Sql sql;

    /** @throws RuleBroken when one of the two is said and is not on its list */
    public void expect(@Nullable Long category, @Nullable Long offering) {
        expect("category", category, "select 1 from category where id = ?");
        expect("offering", offering, "select 1 from offering where id = ?");
    }

    private void expect(String noun, @Nullable Long id, String known) {
        if (id != null && sql.one(known, row -> id, id).isEmpty()) {
            throw new RuleBroken("known-" + noun, "/" + noun, "There is no such " + noun + ".");
        }
    }
}
