package org.heardcrm.tickets.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.heardcrm.platform.faces.PageMessages;
import org.heardcrm.tickets.SavedViewDetails;
import org.heardcrm.tickets.SavedViewId;
import org.heardcrm.tickets.TicketColumn;
import org.heardcrm.tickets.application.KeepingViews;
import org.heardcrm.tickets.application.SavedViewList.SavedViewRow;
import org.heardcrm.tickets.application.TicketFilters;
import org.jspecify.annotations.Nullable;

/** Keeping what the workspace shows as a view: its filters and order as they stand, a name, who sees it, what it tells. */
@Named
@RequestScoped
public class SaveViewPart {

    @Inject
    private KeepingViews keeping;

    @Inject
    private ViewsPart views;

    @Inject
    private QueuePart queue;

    @Inject
    private WorkspacePage page;

    @Inject
    private PageMessages messages;

    private @Nullable String name;
    private boolean shared;
    private List<String> columns = List.of();

    @PostConstruct
    void begin() {
        SavedViewRow open = views.getOpen();
        if (open != null) {
            name = open.details().name();
            shared = open.details().shared() && open.mine();
            columns = open.details().columns().stream().map(TicketColumn::word).toList();
        }
    }

    public String keep() {
        SavedViewId id = keeping.keep(details());
        messages.say("tickets.view.kept");
        return page.where("view", id.toString());
    }

    public String change() {
        SavedViewRow open = open();
        keeping.change(open.id(), open.version(), details());
        messages.say("tickets.view.changed");
        return WorkspacePage.AGAIN;
    }

    public String letGo() {
        keeping.letGo(open().id());
        messages.say("tickets.view.gone");
        return page.where("view", "");
    }

    private SavedViewRow open() {
        return Objects.requireNonNull(views.getOpen(), "The page offers this for an open view.");
    }

    private SavedViewDetails details() {
        Map<String, String> filters = new TreeMap<>(page.filters());
        filters.put(TicketFilters.QUEUE, queue.getQueue().word());
        return new SavedViewDetails(
                name == null ? "" : name,
                shared,
                filters,
                page.asked("sort"),
                columns.stream().map(TicketColumn::of).toList());
    }

    public TicketColumn[] getChoices() {
        return TicketColumn.values();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    public List<String> getColumns() {
        return columns;
    }

    public void setColumns(List<String> columns) {
        this.columns = columns;
    }
}
