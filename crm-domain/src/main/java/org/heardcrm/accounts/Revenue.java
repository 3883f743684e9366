package org.heardcrm.accounts;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.heardcrm.platform.Money;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What an account pays in a month. An entry is never changed: a mistake or a credit note is another entry with a
 * negative amount, and a month's revenue is the sum of its entries, currency by currency.
 */
@Entity
@Table(name = "revenue")
public class Revenue {

    private static final int FURTHEST_MONTHS = 12;

    @Id
    private long id;

    @Column(name = "account_id")
    private long account;

    private LocalDate month;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "currency"))
    private Money money;

    @Enumerated(EnumType.STRING)
    private RevenueKind kind;

    @Enumerated(EnumType.STRING)
    private RevenueSource source;

    @Column(name = "opportunity_id")
    private @Nullable Long opportunity;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Revenue() {
        // for JPA
    }

    private Revenue(RevenueId id, AccountId account, RevenueFigure figure, RevenueSource source, Instant at) {
        this.id = id.value();
        this.account = account.value();
        this.month = figure.month().atDay(1);
        this.money = figure.money();
        this.kind = figure.kind();
        this.source = source;
        this.recordedAt = at;
    }

    /**
     * Entered by a member, a program or an import.
     *
     * @throws RuleBroken when the month is more than twelve months ahead
     */
    public static Revenue entered(
            RevenueId id, AccountId account, RevenueFigure figure, RevenueSource source, Instant at) {
        if (figure.month().isAfter(YearMonth.from(at.atOffset(ZoneOffset.UTC)).plusMonths(FURTHEST_MONTHS))) {
            throw new RuleBroken("month-too-far", "/month", "Revenue is entered at most twelve months ahead.");
        }
        return new Revenue(id, account, figure, source, at);
    }

    /** Written by an opportunity that was won. */
    public static Revenue won(
            RevenueId id, AccountId account, RevenueFigure figure, org.heardcrm.platform.Id opportunity, Instant at) {
        Revenue revenue = entered(id, account, figure, RevenueSource.WON, at);
        revenue.opportunity = opportunity.value();
        return revenue;
    }

    public RevenueId id() {
        return new RevenueId(id);
    }

    public AccountId account() {
        return new AccountId(account);
    }

    public YearMonth month() {
        return YearMonth.from(month);
    }

    public Money money() {
        return money;
    }

    public RevenueKind kind() {
        return kind;
    }

    public RevenueSource source() {
        return source;
    }

    public @Nullable Long opportunity() {
        return opportunity;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
