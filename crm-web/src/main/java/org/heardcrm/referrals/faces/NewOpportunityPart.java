package org.heardcrm.referrals.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.accounts.faces.Choice;
import org.heardcrm.platform.Money;
import org.heardcrm.platform.faces.PageMessages;
import org.heardcrm.referrals.Origin;
import org.heardcrm.referrals.PossibleBusiness;
import org.heardcrm.referrals.ReferralId;
import org.heardcrm.referrals.application.KeepingOpportunities;
import org.heardcrm.referrals.application.ReferralRow;
import org.heardcrm.referrals.application.ReferralSearch;
import org.heardcrm.referrals.application.Source;
import org.heardcrm.referrals.application.Source.ToldBy;
import org.jspecify.annotations.Nullable;

/** New possible business: whose, how much, and who told them. */
@Named
@ViewScoped
public class NewOpportunityPart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WordOfMouthPage page;

    @Inject
    private KeepingOpportunities keeping;

    @Inject
    private ReferralSearch referrals;

    @Inject
    private PageMessages messages;

    private @Nullable String referral;
    private final OpportunityForm form = new OpportunityForm();

    public String open() {
        Choice whose = form.getAccount();
        BigDecimal worth = form.getAmount();
        String title = form.getTitle();
        if (whose == null || worth == null || title == null) {
            messages.refuse("referrals.opportunityNeeds");
            return "";
        }
        keeping.open(
                new PossibleBusiness(AccountId.parse(whose.id()), title, Money.of(worth, form.getCurrency()), null),
                source());
        messages.say("referrals.opened", title);
        return page.again("opportunities");
    }

    private Source source() {
        if (referral != null) {
            return new Source(Origin.EARNED, ReferralId.parse(referral), null);
        }
        Choice who = form.getToldBy();
        ToldBy told = who == null ? null : new ToldBy(ContactId.parse(who.id()), null, null);
        return new Source(told == null ? form.getOrigin() : Origin.EARNED, null, told);
    }

    public Origin[] getOrigins() {
        return Origin.values();
    }

    public @Nullable String getReferral() {
        return referral;
    }

    /** The address names a referral: its prospect is whose business this is. */
    public void setReferral(@Nullable String id) {
        referral = id;
        if (id != null && form.getAccount() == null) {
            ReferralRow row = referrals.byId(ReferralId.parse(id));
            form.setAccount(new Choice(
                    Long.toString(row.prospect().id()), row.prospect().name()));
        }
    }

    public OpportunityForm getForm() {
        return form;
    }
}
