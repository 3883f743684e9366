package org.heardcrm.tickets.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heardcrm.tickets.TagChange;
import org.heardcrm.tickets.application.Queue;
import org.heardcrm.tickets.application.TaggingExceptions;
import org.heardcrm.tickets.application.TicketFilters;
import org.heardcrm.tickets.application.UsedTags;
import org.jspecify.annotations.Nullable;

/** The free words under which the open exception is found again. */
@Named
@RequestScoped
public class TagPart {

    @Inject
    private TaggingExceptions tagging;

    @Inject
    private UsedTags used;

    @Inject
    private TicketActs acts;

    private @Nullable String typed;

    /** Several may be typed at once, with commas between them. */
    public @Nullable String add() {
        return tag(new TagChange(words(typed), List.of()));
    }

    public @Nullable String remove(String tag) {
        return tag(new TagChange(List.of(), List.of(tag)));
    }

    private @Nullable String tag(TagChange change) {
        return acts.perform((ticket, seen) -> tagging.tag(ticket, seen, change), "tickets.tagged");
    }

    static List<String> words(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Stream.of(typed.split(",")).filter(word -> !word.isBlank()).toList();
    }

    /** Where all that bear the tag are. */
    public String at(String tag) {
        return WorkspaceAddress.of(Map.of(TicketFilters.QUEUE, Queue.ALL.word(), "tag", tag));
    }

    /** What begins with the letters among the tags that were ever used. */
    public List<String> suggest(String letters) {
        return used.like(letters);
    }

    public @Nullable String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = typed;
    }
}
