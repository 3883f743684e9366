package org.heardcrm.accounts.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.Change;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.accounts.RevenueKind;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Money;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Names;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.jspecify.annotations.Nullable;

/** What happened to an account itself: opened, changed, people who came and went, money. */
@ApplicationScoped
@Needs(Right.READ_ACCOUNTS)
public class AccountTimeline {

    @Inject
    private Sql sql;

    /**
     * One fact.
     *
     * @param byName who did it, or null for a job
     * @param change what has another value, for CHANGED
     * @param contact who came or went, for CONTACT_JOINED and CONTACT_LEFT
     * @param revenue what was entered, for REVENUE
     */
    public record Entry(
            Instant at,
            AccountHistory.Type type,
            Author by,
            @Nullable String byName,
            @Nullable Change change,
            @Nullable Person contact,
            @Nullable Paid revenue) {}

    /** A contact by name. */
    public record Person(ContactId id, String name) {}

    /** Money of a month. */
    public record Paid(YearMonth month, Money money, RevenueKind kind) {}

    /** Facts before an instant, the latest first. */
    public List<Entry> before(AccountId account, Instant instant, int limit) {
        return sql.all(
                "select f.at, f.type, f.by_kind, f.by_id, " + Names.ofAuthor("f")
                        + " as by_name, f.field, f.before, f.after, f.contact_id, c.name,"
                        + " f.revenue_id, to_char(r.month, 'YYYY-MM') as month_text, r.amount, r.currency, r.kind"
                        + " from account_fact f left join contact c on c.id = f.contact_id"
                        + " left join revenue r on r.id = f.revenue_id"
                        + " where f.account_id = ? and f.at < ? order by f.at desc, f.id desc limit ?",
                AccountTimeline::entry,
                account,
                instant,
                limit);
    }

    private static Entry entry(Row row) {
        Long contact = row.numberOrNull("contact_id");
        return new Entry(
                row.instant("at"),
                row.oneOf(AccountHistory.Type.class, "type"),
                Author.of(row.oneOf(Author.Kind.class, "by_kind"), row.numberOrNull("by_id")),
                row.textOrNull("by_name"),
                change(row),
                contact == null ? null : new Person(new ContactId(contact), row.text("name")),
                paid(row));
    }

    private static @Nullable Change change(Row row) {
        String field = row.textOrNull("field");
        return field == null ? null : new Change(field, row.textOrNull("before"), row.textOrNull("after"));
    }

    private static @Nullable Paid paid(Row row) {
        if (row.numberOrNull("revenue_id") == null) {
            return null;
        }
        return new Paid(
                YearMonth.parse(row.text("month_text")), RevenueRow.money(row), row.oneOf(RevenueKind.class, "kind"));
    }
}
