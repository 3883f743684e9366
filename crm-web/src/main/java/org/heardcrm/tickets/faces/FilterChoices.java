package org.heardcrm.tickets.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heardcrm.offerings.application.CategoryList;
import org.heardcrm.offerings.application.CategoryList.CategoryRow;
import org.heardcrm.tickets.Impact;
import org.heardcrm.tickets.TicketState;

/** What a person chooses from to narrow and to sort a queue. */
@Named
@RequestScoped
public class FilterChoices {

    /** Beside the queue's own order. */
    private static final List<String> SORTS =
            List.of("waitingSince", "nextDueAt", "-updatedAt", "updatedAt", "-reportedAt", "reportedAt");

    /** Those who need no name. */
    private static final List<String> OWNERS = List.of("me", "none");

    @Inject
    private CategoryList categories;

    public TicketState[] getStates() {
        return TicketState.values();
    }

    public List<String> getOwners() {
        return OWNERS;
    }

    public Impact[] getImpacts() {
        return Impact.values();
    }

    public List<CategoryRow> getCategories() {
        return categories.choices();
    }

    public List<String> getSorts() {
        return SORTS;
    }
}
