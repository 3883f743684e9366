package org.heardcrm.tickets.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.heardcrm.offerings.application.CategoryList;
import org.heardcrm.offerings.application.CategoryList.CategoryRow;
import org.heardcrm.platform.Id;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.faces.KeptWords;
import org.heardcrm.platform.faces.PageMessages;
import org.heardcrm.tickets.Impact;
import org.heardcrm.tickets.RaisedBy;
import org.heardcrm.tickets.Source;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.Report;
import org.heardcrm.tickets.application.ReportingExceptions;
import org.jspecify.annotations.Nullable;

/** Writing down a new exception. */
@Named
@RequestScoped
public class NewExceptionPage {

    @Inject
    private ReportingExceptions reporting;

    @Inject
    private CategoryList categories;

    @Inject
    private AccountPart account;

    @Inject
    private CurrentCaller caller;

    @Inject
    private KeptWords kept;

    @Inject
    private PageMessages messages;

    private final Description typed = new Description();
    private RaisedBy raisedBy = RaisedBy.CLIENT;
    private @Nullable String words;
    private @Nullable String contactName;
    private @Nullable String contactEmail;

    /** Whoever may not report is told so before typing. */
    public void open() {
        caller.get().need(Right.WRITE_TICKETS);
    }

    public @Nullable String report() {
        account.settle();
        if (!account.isClear()) {
            messages.refuse(account.isSeveral() ? "tickets.new.account.saySame" : "tickets.new.account.say");
            return null;
        }
        TicketId ticket = reporting.report(toReport());
        kept.sent("new");
        messages.say("tickets.new.done");
        return "/tickets/workspace.xhtml?faces-redirect=true&id=" + ticket;
    }

    private Report toReport() {
        String known = account.getAccount();
        String contact = account.getContact();
        return new Report(
                known == null ? null : Id.parse(known, "This account"),
                known == null ? account.getTyped() : null,
                contact == null ? null : Id.parse(contact, "This contact"),
                contact == null ? contactName : null,
                contactEmail,
                Objects.requireNonNullElse(typed.getSummary(), ""),
                typed.getGoal(),
                words,
                Objects.requireNonNull(typed.getImpact(), "The page asks for the impact."),
                Objects.requireNonNull(typed.getChannel(), "The page asks for the channel."),
                raisedBy,
                Source.PAGE,
                typed.categoryId(),
                null,
                null,
                null);
    }

    public List<CategoryRow> getCategories() {
        return categories.choices();
    }

    public Impact[] getImpacts() {
        return Impact.values();
    }

    public Description getTyped() {
        return typed;
    }

    public RaisedBy getRaisedBy() {
        return raisedBy;
    }

    public void setRaisedBy(RaisedBy raisedBy) {
        this.raisedBy = raisedBy;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getContactName() {
        return contactName;
    }

    public void setContactName(@Nullable String contactName) {
        this.contactName = contactName;
    }

    public @Nullable String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(@Nullable String contactEmail) {
        this.contactEmail = contactEmail;
    }
}
