package org.heardcrm.tickets.faces;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.heardcrm.platform.Id;
import org.heardcrm.platform.faces.Words;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.Impact;
import org.heardcrm.tickets.Particulars;
import org.heardcrm.tickets.application.TicketView;
import org.heardcrm.tickets.application.TicketView.Named;
import org.jspecify.annotations.Nullable;

/** What describes an exception, as it stands in a form. */
public class Description implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String summary;
    private @Nullable String goal;
    private @Nullable Impact impact;
    private @Nullable Channel channel;
    private @Nullable String category;
    private @Nullable String contact;
    private @Nullable Long offering;

    static Description of(TicketView ticket) {
        Description typed = new Description();
        typed.summary = ticket.summary();
        typed.goal = ticket.goal();
        typed.impact = ticket.impact();
        typed.channel = ticket.channel();
        typed.category = id(ticket.category());
        typed.contact = id(ticket.contact());
        typed.offering = ticket.offering() == null
                ? null
                : Long.valueOf(ticket.offering().id());
        return typed;
    }

    private static @Nullable String id(@Nullable Named named) {
        return named == null ? null : named.id();
    }

    Particulars toParticulars() {
        return new Particulars(
                contactId(),
                Objects.requireNonNullElse(summary, ""),
                goal,
                Objects.requireNonNull(impact, "The page asks for the impact."),
                Objects.requireNonNull(channel, "The page asks for the channel."),
                categoryId(),
                offering);
    }

    /** Takes what was saved in every field that still says what it said in the beginning. */
    void adopt(Description began, Description saved) {
        summary = Objects.equals(summary, began.summary) ? saved.summary : summary;
        goal = Objects.equals(goal, began.goal) ? saved.goal : goal;
        impact = impact == began.impact ? saved.impact : impact;
        channel = channel == began.channel ? saved.channel : channel;
        category = Objects.equals(category, began.category) ? saved.category : category;
        contact = Objects.equals(contact, began.contact) ? saved.contact : contact;
        offering = saved.offering;
    }

    /** What stands in the exception where this says something else, in the words of the page, by the field's name. */
    Map<String, String> unlike(TicketView ticket, Words words) {
        Description saved = of(ticket);
        Map<String, @Nullable String> told = new HashMap<>();
        told.put("summary", Objects.equals(summary, saved.summary) ? "" : saved.summary);
        told.put("goal", Objects.equals(goal, saved.goal) ? "" : saved.goal);
        told.put("impact", impact == saved.impact ? "" : words.get("platform.impact." + saved.impact));
        told.put("channel", channel == saved.channel ? "" : words.get("tickets.channel." + saved.channel));
        told.put("category", Objects.equals(category, saved.category) ? "" : name(ticket.category()));
        told.put("contact", Objects.equals(contact, saved.contact) ? "" : name(ticket.contact()));
        Map<String, String> unlike = new HashMap<>();
        told.forEach((field, value) -> {
            if (value == null || !value.isEmpty()) {
                unlike.put(
                        field,
                        words.with("tickets.edit.now", value == null ? words.get("tickets.notRecorded") : value));
            }
        });
        return unlike;
    }

    private static @Nullable String name(@Nullable Named named) {
        return named == null ? null : named.name();
    }

    @Nullable
    Long contactId() {
        return contact == null ? null : Id.parse(contact, "This contact");
    }

    @Nullable
    Long categoryId() {
        return category == null ? null : Id.parse(category, "This category");
    }

    public @Nullable String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = summary;
    }

    public @Nullable String getGoal() {
        return goal;
    }

    public void setGoal(@Nullable String goal) {
        this.goal = goal;
    }

    public @Nullable Impact getImpact() {
        return impact;
    }

    public void setImpact(@Nullable Impact impact) {
        this.impact = impact;
    }

    public @Nullable Channel getChannel() {
        return channel;
    }

    public void setChannel(@Nullable Channel channel) {
        this.channel = channel;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public @Nullable String getContact() {
        return contact;
    }

    public void setContact(@Nullable String contact) {
        this.contact = contact;
    }
}
