package org.heardcrm.accounts.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.heardcrm.accounts.RevenueFigure;
import org.heardcrm.accounts.RevenueKind;
import org.heardcrm.accounts.RevenueSource;
import org.heardcrm.accounts.application.AccountRevenue;
import org.heardcrm.accounts.application.AccountRevenue.MonthSum;
import org.heardcrm.accounts.application.EnteringRevenue;
import org.heardcrm.accounts.application.RevenueRow;
import org.heardcrm.platform.Money;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.faces.PageMessages;
import org.heardcrm.platform.faces.Shown;
import org.jspecify.annotations.Nullable;

/** What the account pays, month by month, and the form that enters more. */
@Named
@ViewScoped
public class RevenuePart implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 12;
    private static final int ENTRIES = 50;

    @Inject
    private AccountPage page;

    @Inject
    private AccountRevenue revenue;

    @Inject
    private EnteringRevenue entering;

    @Inject
    private PageMessages messages;

    @Inject
    private Shown shown;

    private @Nullable String month;
    private @Nullable BigDecimal amount;
    private String currency = "EUR";
    private RevenueKind kind = RevenueKind.RECURRING;

    public List<MonthSum> getMonths() {
        return revenue.byMonth(page.accountId(), MONTHS);
    }

    /** The latest entries, which add up to the months. */
    public List<RevenueRow> getEntries() {
        return revenue.of(page.accountId(), ListRequest.first(ENTRIES, Map.of()))
                .items();
    }

    public String enter() {
        if (month == null || amount == null) {
            messages.refuse("accounts.revenueNeeds");
            return "";
        }
        try {
            Money money = Money.of(amount, currency);
            RevenueFigure figure = new RevenueFigure(YearMonth.parse(month), money, kind);
            entering.enter(page.accountId(), figure, RevenueSource.ENTERED);
            messages.say("accounts.revenueEntered", shown.money(money));
            return page.again();
        } catch (DateTimeException noMonth) {
            messages.refuse("accounts.noMonth");
            return "";
        }
    }

    public RevenueKind[] getKinds() {
        return RevenueKind.values();
    }

    public @Nullable String getMonth() {
        return month;
    }

    public void setMonth(@Nullable String month) {
        this.month = month;
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

    public RevenueKind getKind() {
        return kind;
    }

    public void setKind(RevenueKind kind) {
        this.kind = kind;
    }
}
