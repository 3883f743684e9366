package org.heardcrm.accounts.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.RevenueId;
import org.heardcrm.accounts.RevenueKind;
import org.heardcrm.platform.Money;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Unreadable;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Listing;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.application.Sql;

/** What an account pays, entry by entry and month by month. */
@ApplicationScoped
@Needs(Right.READ_ACCOUNTS)
public class AccountRevenue {

    @Inject
    private Sql sql;

    @Inject
    private AccountSearch accounts;

    /** The sum of a month's entries of one currency. */
    public record MonthSum(YearMonth month, Money money, int entries) {}

    /**
     * Entries of an account, the latest month first. Filters from, to (months, both included), kind, currency; sort
     * month.
     *
     * @throws NotFound when there is no such account
     */
    public Slice<RevenueRow> of(AccountId account, ListRequest request) {
        AccountId found = accounts.byId(account).id();
        return listing().read(sql, request, new Conditions().and("r.account_id = ?", found));
    }

    /** @throws NotFound when the account has no such entry */
    public RevenueRow of(AccountId account, RevenueId id) {
        return sql.one(
                        "select " + RevenueRow.COLUMNS + " from revenue r where r.id = ? and r.account_id = ?",
                        RevenueRow::of,
                        id,
                        account)
                .orElseThrow(() -> NotFound.of("This revenue"));
    }

    /** The sums of the latest months that have any, the latest first. */
    public List<MonthSum> byMonth(AccountId account, int months) {
        return sql.all(
                "select to_char(month, 'YYYY-MM') as month_text, currency, sum(amount) as amount, count(*) as entries"
                        + " from revenue where account_id = ? group by month, currency"
                        + " order by month desc, currency limit ?",
                row -> new MonthSum(
                        YearMonth.parse(row.text("month_text")), RevenueRow.money(row), row.count("entries")),
                account,
                months);
    }

    /** The sum of the months from the first to the last, both included, currency by currency, the most first. */
    public List<Money> between(AccountId account, YearMonth first, YearMonth last) {
        return sql.all(
                "select currency, sum(amount) as amount from revenue where account_id = ? and month between ? and ?"
                        + " group by currency order by sum(amount) desc, currency",
                RevenueRow::money,
                account,
                first.atDay(1),
                last.atDay(1));
    }

    private static Listing<RevenueRow> listing() {
        return new Listing<>(RevenueRow.COLUMNS, "revenue r", "r.id", RevenueRow::of)
                .sort("-month", "r.month", "date")
                .filter("from", (where, from) -> where.and("r.month >= ?", firstDay("from", from)))
                .filter("to", (where, to) -> where.and("r.month <= ?", firstDay("to", to)))
                .filter(
                        "kind",
                        (where, kind) -> where.and("r.kind = ?", Conditions.oneOf(RevenueKind.class, "kind", kind)))
                .filter("currency", (where, currency) -> where.and("r.currency = ?", currency));
    }

    private static LocalDate firstDay(String filter, String month) {
        try {
            return YearMonth.parse(month).atDay(1);
        } catch (DateTimeParseException noMonth) {
            throw new Unreadable(filter, Sentence.of("month", "“{0}” has to be a month, as in 2026-03.", filter));
        }
    }
}
