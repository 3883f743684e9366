package org.heardcrm.tickets.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heardcrm.platform.faces.Words;
import org.heardcrm.tickets.application.TicketHistory;
import org.jspecify.annotations.Nullable;

/** What an event itself says, as people read it: mostly as it was written, else the word for it. */
@Named
@ApplicationScoped
public class EventWords {

    private Words words;

    @SuppressWarnings("NullAway.Init")
    protected EventWords() {
        // for CDI
    }

    @Inject
    public EventWords(Words words) {
        this.words = words;
    }

    public @Nullable String of(TicketHistory.Entry event) {
        String value = event.value();
        return value == null
                ? null
                : switch (event.type()) {
                    case CLOSED -> words.get("tickets.closedBy." + value);
                    case PUT_AWAY -> words.get("tickets.putAway.as." + value);
                    case TAGGED -> value.replace(",", ", ");
                    default -> value;
                };
    }
}
