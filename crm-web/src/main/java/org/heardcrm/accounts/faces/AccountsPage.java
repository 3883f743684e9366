package org.heardcrm.accounts.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heardcrm.accounts.AccountKind;
import org.heardcrm.accounts.application.AccountRow;
import org.heardcrm.accounts.application.AccountSearch;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Slice;
import org.jspecify.annotations.Nullable;

/** Accounts by search and kind; the address says which, so that it can be kept and shared. */
@Named
@RequestScoped
public class AccountsPage {

    private static final int ROWS = 50;

    @Inject
    private AccountSearch accounts;

    private @Nullable String q;
    private @Nullable AccountKind kind;
    private @Nullable String cursor;
    private Slice<AccountRow> found = new Slice<>(List.of(), null);

    public void load() {
        Map<String, String> filters = new HashMap<>();
        if (q != null && !q.isBlank()) {
            filters.put("q", q);
        }
        if (kind != null) {
            filters.put("kind", kind.name());
        }
        String sort = filters.containsKey("q") ? "name" : "-updatedAt";
        found = accounts.find(new ListRequest(filters, sort, ROWS, cursor));
    }

    public List<AccountRow> getRows() {
        return found.items();
    }

    public @Nullable String getNext() {
        return found.next();
    }

    /** Whether there is nothing because nothing was looked for yet. */
    public boolean isUntouched() {
        return (q == null || q.isBlank()) && kind == null && cursor == null;
    }

    public AccountKind[] getKinds() {
        return AccountKind.values();
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q;
    }

    public @Nullable AccountKind getKind() {
        return kind;
    }

    public void setKind(@Nullable AccountKind kind) {
        this.kind = kind;
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }
}
