package org.heardcrm.referrals.faces;

import static java.util.Objects.requireNonNullElse;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.accounts.faces.Choice;
import org.heardcrm.platform.application.Settings;
import org.heardcrm.platform.faces.PageMessages;
import org.heardcrm.referrals.OpportunityId;
import org.heardcrm.referrals.Origin;
import org.heardcrm.referrals.Precision;
import org.heardcrm.referrals.application.KeepingOpportunities;
import org.heardcrm.referrals.application.OpportunitySearch;
import org.heardcrm.referrals.application.OpportunitySearch.OpportunityRow;
import org.heardcrm.referrals.application.Source;
import org.heardcrm.referrals.application.Source.ToldBy;
import org.jspecify.annotations.Nullable;

/** Somebody asked at last where the business came from. */
@Named
@ViewScoped
public class OriginPart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WordOfMouthPage page;

    @Inject
    private OpportunitySearch opportunities;

    @Inject
    private KeepingOpportunities keeping;

    @Inject
    private PageMessages messages;

    @Inject
    private Settings settings;

    private @Nullable Choice toldBy;
    private @Nullable LocalDate day;

    /** Who told them is known now. */
    public String earned() {
        Choice who = toldBy;
        LocalDate told = day;
        if (who == null || told == null) {
            messages.refuse("referrals.whoToldWhen");
            return "";
        }
        return say(new Source(
                Origin.EARNED,
                null,
                new ToldBy(
                        ContactId.parse(who.id()),
                        told.atStartOfDay(settings.zone()).toInstant(),
                        Precision.DAY)));
    }

    /** Nobody told them. */
    public String bought() {
        return say(new Source(Origin.BOUGHT, null, null));
    }

    private String say(Source source) {
        OpportunityRow row = opportunities.byId(OpportunityId.parse(requireNonNullElse(page.getOpen(), "")));
        keeping.edit(row.id(), row.version(), row.title(), row.value(), source);
        messages.say("referrals.originSaid");
        return page.again("opportunities");
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable Choice getToldBy() {
        return toldBy;
    }

    public void setToldBy(@Nullable Choice toldBy) {
        this.toldBy = toldBy;
    }
}
