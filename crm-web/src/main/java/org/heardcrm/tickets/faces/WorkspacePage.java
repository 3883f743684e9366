package org.heardcrm.tickets.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** What the address of the workspace asks for, and which version of the exception its reader has seen. */
@Named
@RequestScoped
public class WorkspacePage {

    /** The same address again, so that a reload repeats nothing. */
    static final String AGAIN = "/tickets/workspace.xhtml?faces-redirect=true&includeViewParams=true";

    /** The parts, besides the conversation, that a narrow screen shows alone. */
    private static final List<String> BESIDE = List.of("list", "context");

    private final Map<String, String> asked = new HashMap<>();

    @Inject
    private CurrentCaller caller;

    @Inject
    private WorkspaceAddress address;

    @Inject
    private SeenVersion seen;

    /** What an act was begun with counts: its request has no parameters of its own. */
    @PostConstruct
    void goOn() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            asked.putAll(seen.asked());
        }
    }

    /** Whoever may not see exceptions is told so before the page is begun. */
    public void open() {
        look();
        seen.keep(asked);
    }

    /** As {@link #open}, for a page that keeps nothing. */
    public void look() {
        caller.get().need(Right.READ_TICKETS);
    }

    /** The parameters of the address by name. */
    public Map<String, String> getAsked() {
        return asked;
    }

    @Nullable
    String asked(String name) {
        String value = asked.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    /**
     * The address of this page with some parameters changed.
     *
     * @param changes names and values in turn; an empty value takes the parameter away
     */
    public String at(String... changes) {
        Map<String, String> changed = new TreeMap<>(asked);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put(changes[i], changes[i + 1]);
        }
        return WorkspaceAddress.of(changed);
    }

    /** The filters that are asked for, beside the queue. */
    Map<String, String> filters() {
        Map<String, String> filters = new TreeMap<>();
        for (String name : address.filters()) {
            String value = asked(name);
            if (value != null) {
                filters.put(name, value);
            }
        }
        return filters;
    }

    /** How many rows are asked for; what is no number counts as nothing asked. */
    int rows(int unlessAsked) {
        String rows = asked("rows");
        return rows != null && rows.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(rows) : unlessAsked;
    }

    /** The list as a file: the same address elsewhere. */
    public String getCsv() {
        return at("id", "", "part", "", "tab", "", "rows", "").replace("workspace.xhtml", "exceptions.csv");
    }

    /** Whether an exception is asked for at all. */
    public boolean isOneAsked() {
        return asked("id") != null;
    }

    TicketId ticket() {
        return TicketId.parse(asked.getOrDefault("id", ""));
    }

    /** Which part a narrow screen shows: {@code list}, {@code conversation} or {@code context}. */
    public String getPart() {
        String part = isOneAsked() ? asked("part") : "list";
        return part != null && BESIDE.contains(part) ? part : "conversation";
    }

    /** The version of the exception that the page shows. */
    long seen() {
        return seen.version();
    }

    void see(long version) {
        seen.see(version);
    }

    void missed(long current) {
        seen.missed(current);
    }

    /** After which version something was missed, or null when nothing was. */
    @Nullable
    Long missedSince() {
        return seen.missedSince();
    }

    /** The address again with one parameter changed; an empty value takes it away. */
    String where(String name, String value) {
        asked.put(name, value);
        return AGAIN;
    }

    /** The workspace with another exception open. */
    String with(TicketId other) {
        asked.put("id", other.toString());
        return AGAIN;
    }
}
