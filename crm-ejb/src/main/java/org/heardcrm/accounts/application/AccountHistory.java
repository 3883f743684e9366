package org.heardcrm.accounts.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.Change;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.accounts.Revenue;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.Sql;
import org.jspecify.annotations.Nullable;

/** Writes down what happens to accounts: who, when, through what. */
@ApplicationScoped
public class AccountHistory {

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller caller;

    void opened(AccountId account, Instant at) {
        write(account, at, Type.OPENED, null, null);
    }

    void changed(AccountId account, Iterable<Change> changes, Instant at) {
        changes.forEach(change -> write(account, at, Type.CHANGED, change, null));
    }

    void joined(AccountId account, ContactId contact, Instant at) {
        write(account, at, Type.CONTACT_JOINED, null, contact.value());
    }

    void left(AccountId account, ContactId contact, Instant at) {
        write(account, at, Type.CONTACT_LEFT, null, contact.value());
    }

    void entered(Revenue revenue) {
        write(
                revenue.account(),
                revenue.recordedAt(),
                Type.REVENUE,
                null,
                revenue.id().value());
    }

    /** What a fact of an account can be. */
    public enum Type {
        OPENED,
        CHANGED,
        CONTACT_JOINED,
        CONTACT_LEFT,
        REVENUE
    }

    private void write(AccountId account, Instant at, Type type, @Nullable Change change, @Nullable Long subject) {
        Caller by = caller.get();
        sql.update(
                "insert into account_fact (account_id, at, type, by_kind, by_id, through, field, before, after,"
                        + " contact_id, revenue_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                account,
                at,
                type,
                by.author().kind(),
                by.author().id(),
                through(by),
                change == null ? null : change.field(),
                change == null ? null : change.before(),
                change == null ? null : change.after(),
                type == Type.REVENUE ? null : subject,
                type == Type.REVENUE ? subject : null);
    }

    private static String through(Caller by) {
        if (by.author().kind() == Author.Kind.SYSTEM) {
            return "JOB";
        }
        return by.token() == null ? "WEB" : "REST";
    }
}
