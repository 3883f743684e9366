package org.heardcrm.tickets.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.heardcrm.platform.faces.PageMessages;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.ActingInBulk;
import org.heardcrm.tickets.application.BulkOrder;
import org.jspecify.annotations.Nullable;

/** The same act on the rows that are ticked. */
@Named
@RequestScoped
public class BulkPart {

    /** What a ticked box of a row is called in the request. */
    private static final String TICKED = "chosen";

    @Inject
    private ActingInBulk acting;

    @Inject
    private PageMessages messages;

    private @Nullable String reason;
    private @Nullable String tags;
    private @Nullable Instant until;
    private @Nullable String words;
    private Channel way = Channel.WEB;

    public String own() {
        return begin(BulkOrder.own(reason));
    }

    public String tag() {
        return begin(BulkOrder.tag(TagPart.words(tags), List.of()));
    }

    public String untag() {
        return begin(BulkOrder.tag(List.of(), TagPart.words(tags)));
    }

    /** Until the time that was typed. */
    public String snooze() {
        return snoozeUntil(Objects.requireNonNull(until, "The page asks for a time."));
    }

    public String snoozeUntil(Instant time) {
        return begin(BulkOrder.snooze(time));
    }

    public String reply() {
        return begin(BulkOrder.reply(words, way));
    }

    private String begin(BulkOrder order) {
        List<TicketId> chosen = chosen();
        if (chosen.isEmpty()) {
            messages.refuse("tickets.bulk.none");
            return "";
        }
        acting.begin(order, chosen);
        return WorkspacePage.AGAIN;
    }

    private static List<TicketId> chosen() {
        String[] ticked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault(TICKED, new String[0]);
        return Stream.of(ticked)
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(TicketId::parse)
                .toList();
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getTags() {
        return tags;
    }

    public void setTags(@Nullable String tags) {
        this.tags = tags;
    }

    public @Nullable Instant getUntil() {
        return until;
    }

    public void setUntil(@Nullable Instant until) {
        this.until = until;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public Channel getWay() {
        return way;
    }

    public void setWay(Channel way) {
        this.way = way;
    }
}
