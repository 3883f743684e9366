package org.heardcrm.tickets.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heardcrm.tickets.SavedViewDetails;
import org.heardcrm.tickets.TicketColumn;
import org.heardcrm.tickets.application.Queue;
import org.heardcrm.tickets.application.SavedViewList;
import org.heardcrm.tickets.application.SavedViewList.SavedViewRow;
import org.heardcrm.tickets.application.TicketFilters;
import org.jspecify.annotations.Nullable;

/** The saved views beside the queues, and the one that is open. */
@Named
@RequestScoped
public class ViewsPart {

    @Inject
    private WorkspacePage page;

    @Inject
    private SavedViewList views;

    private List<SavedViewRow> all = List.of();
    private @Nullable SavedViewRow open;

    @PostConstruct
    void load() {
        String asked = page.asked("view");
        all = views.all();
        open = all.stream()
                .filter(view -> view.id().toString().equals(asked))
                .findFirst()
                .orElse(null);
    }

    public List<SavedViewRow> getAll() {
        return all;
    }

    /** The one that the address names, or null. */
    public @Nullable SavedViewRow getOpen() {
        return open;
    }

    /** Where a view is: its filters in the address, so that they can be taken away one by one. */
    public String at(SavedViewRow view) {
        SavedViewDetails details = view.details();
        Map<String, String> address = new TreeMap<>(details.filters());
        address.putIfAbsent(TicketFilters.QUEUE, Queue.ALL.word());
        if (details.sort() != null) {
            address.put("sort", details.sort());
        }
        address.put("view", view.id().toString());
        return WorkspaceAddress.of(address);
    }

    /** What the rows tell beside what they always tell. */
    public List<TicketColumn> getColumns() {
        return open == null ? List.of() : open.details().columns();
    }
}
