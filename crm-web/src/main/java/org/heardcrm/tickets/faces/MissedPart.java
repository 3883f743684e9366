package org.heardcrm.tickets.faces;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heardcrm.platform.faces.Words;
import org.heardcrm.tickets.EventType;
import org.heardcrm.tickets.application.TicketHistory;
import org.heardcrm.tickets.application.TicketView;

/** What others changed in the description of the open exception since its reader saw it first: which field, who, how. */
@Named
@RequestScoped
public class MissedPart {

    @Inject
    private ConversationPart conversation;

    @Inject
    private EditPart edit;

    @Inject
    private Words words;

    /**
     * A field that others changed.
     *
     * @param before what its reader saw
     * @param now what is saved
     * @param by the names of those who changed it
     */
    public record Change(String field, String before, String now, String by) {}

    /** In the order of the form; none while nothing got in the way of the reader. */
    public List<Change> getChanges() {
        TicketView ticket = conversation.getTicket();
        if (ticket == null || conversation.getMissed().isEmpty()) {
            return List.of();
        }
        return edit.first().changedIn(Described.of(ticket, words)).stream()
                .map(change -> new Change(change.field(), change.before(), change.now(), by(change.field())))
                .toList();
    }

    private String by(String field) {
        return conversation.getMissed().stream()
                .filter(event -> event.type() == EventType.EDITED)
                .filter(event -> event.fields().isEmpty() || event.fields().contains(field))
                .map(TicketHistory.Entry::by)
                .filter(Objects::nonNull)
                .distinct()
                .collect(joining(", "));
    }

    /** What to say at each of these fields: whose words stand in it now, and whose are saved. */
    public Map<String, String> getHints() {
        Map<String, String> hints = new HashMap<>();
        for (Change change : getChanges()) {
            String key = edit.isTypedOver(change.field()) ? "tickets.edit.both" : "tickets.edit.theirs";
            hints.put(change.field(), words.with(key, change.by(), change.before(), change.now()));
        }
        return hints;
    }
}
