package org.heardcrm.referrals.faces;

import java.io.Serializable;
import java.math.BigDecimal;
import org.heardcrm.accounts.faces.Choice;
import org.heardcrm.referrals.Origin;
import org.jspecify.annotations.Nullable;

/** What somebody types about possible business. */
public class OpportunityForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable Choice account;
    private @Nullable String title;
    private @Nullable BigDecimal amount;
    private String currency = "EUR";
    private Origin origin = Origin.UNKNOWN;
    private @Nullable Choice toldBy;

    public @Nullable Choice getAccount() {
        return account;
    }

    public void setAccount(@Nullable Choice account) {
        this.account = account;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public Origin getOrigin() {
        return origin;
    }

    public void setOrigin(Origin origin) {
        this.origin = origin;
    }

    public @Nullable Choice getToldBy() {
        return toldBy;
    }

    public void setToldBy(@Nullable Choice toldBy) {
        this.toldBy = toldBy;
    }
}
