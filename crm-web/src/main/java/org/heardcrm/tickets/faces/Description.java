package org.heardcrm.tickets.faces;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.heardcrm.platform.Id;
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

    /** What makes each field another one, by the field's name, in the order of the form. */
    Map<String, @Nullable String> values() {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put("summary", summary);
        values.put("goal", goal);
        values.put("impact", String.valueOf(impact));
        values.put("channel", String.valueOf(channel));
        values.put("category", category);
        values.put("contact", contact);
        values.put("offering", offering == null ? null : String.valueOf(offering));
        return values;
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
