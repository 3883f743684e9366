package org.heardcrm.tickets.faces;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.tickets.application.TicketFilters;

/** What an address of the workspace may say: which queue, narrowed and sorted as REST does it, and what of it is open. */
@Named
@ApplicationScoped
public class WorkspaceAddress {

    private static final String PATH = "/tickets/workspace.xhtml?";
    private static final List<String> OWN = List.of("sort", "view", "rows", "id", "part", "tab");

    private TicketFilters grammar;

    @SuppressWarnings("NullAway.Init")
    protected WorkspaceAddress() {
        // for CDI
    }

    @Inject
    public WorkspaceAddress(TicketFilters grammar) {
        this.grammar = grammar;
    }

    /** The names of all parameters. */
    public List<String> getNames() {
        return Stream.concat(grammar.names().stream(), OWN.stream()).sorted().toList();
    }

    boolean isFilter(String name) {
        return grammar.names().contains(name);
    }

    /** The names of those that narrow a queue. */
    List<String> filters() {
        return grammar.names().stream()
                .filter(name -> !name.equals(TicketFilters.QUEUE))
                .sorted()
                .toList();
    }

    /** The address that says this; a value that is null or empty is not said. */
    static String of(Map<String, String> asked) {
        return asked.entrySet().stream()
                .filter(one -> one.getValue() != null && !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .sorted()
                .collect(Collectors.joining("&", PATH, ""));
    }
}
