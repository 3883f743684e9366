package org.heardcrm.tickets.faces;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /** What may narrow a queue, as REST names it. */
    private static final List<String> FILTERS =
            List.of("account", "contact", "category", "impact", "channel", "state", "owner", "q");

    /** The parts, besides the conversation, that a narrow screen shows alone. */
    private static final List<String> BESIDE = List.of("list", "context");

    private final Map<String, String> asked = new HashMap<>();

    @Inject
    private CurrentCaller caller;

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
        Map<String, String> address = new TreeMap<>(asked);
        for (int i = 0; i < changes.length; i += 2) {
            address.put(changes[i], changes[i + 1]);
        }
        return address.entrySet().stream()
                .filter(one -> one.getValue() != null && !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&", "/tickets/workspace.xhtml?", ""));
    }

    /** The filters that are asked for. */
    Map<String, String> filters() {
        Map<String, String> filters = new TreeMap<>();
        for (String name : FILTERS) {
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

    /** The workspace with another exception open. */
    String with(TicketId other) {
        asked.put("id", other.toString());
        return AGAIN;
    }
}
