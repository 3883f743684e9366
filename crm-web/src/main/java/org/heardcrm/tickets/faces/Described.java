package org.heardcrm.tickets.faces;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heardcrm.platform.faces.Words;
import org.heardcrm.tickets.application.TicketView;
import org.heardcrm.tickets.application.TicketView.Named;
import org.jspecify.annotations.Nullable;

/** What described an exception when somebody looked, field by field, to be compared with what it says later. */
final class Described implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, Field> fields = new LinkedHashMap<>();

    /**
     * What stood in a field.
     *
     * @param value what makes it another one
     * @param text as people read it
     */
    private record Field(@Nullable String value, String text) implements Serializable {}

    /** A field that says something else now. */
    record Change(String field, String before, String now) {}

    static Described of(TicketView ticket, Words words) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        texts.put("summary", ticket.summary());
        texts.put("goal", ticket.goal());
        texts.put("impact", words.get("platform.impact." + ticket.impact()));
        texts.put("channel", words.get("tickets.channel." + ticket.channel()));
        texts.put("category", name(ticket.category()));
        texts.put("contact", name(ticket.contact()));
        texts.put("offering", name(ticket.offering()));
        Described described = new Described();
        Description.of(ticket).values().forEach((field, value) -> {
            String text = Objects.requireNonNullElse(texts.get(field), words.get("tickets.notRecorded"));
            described.fields.put(field, new Field(value, text));
        });
        return described;
    }

    private static @Nullable String name(@Nullable Named named) {
        return named == null ? null : named.name();
    }

    /** What the other one says differently, in the order of the form. */
    List<Change> changedIn(Described now) {
        return fields.keySet().stream()
                .filter(field -> !says(field, now.value(field)))
                .map(field -> new Change(field, text(field), now.text(field)))
                .toList();
    }

    /** Whether a field says this. */
    boolean says(String field, @Nullable String value) {
        return Objects.equals(value(field), value);
    }

    private @Nullable String value(String field) {
        return Objects.requireNonNull(fields.get(field)).value();
    }

    private String text(String field) {
        return Objects.requireNonNull(fields.get(field)).text();
    }
}
