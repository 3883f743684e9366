package org.heardcrm.members.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heardcrm.members.application.MemberList;
import org.heardcrm.members.application.MemberRow;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Slice;
import org.jspecify.annotations.Nullable;

/** The members of the firm, a part of the list at a time; what is looked for stands in the address. */
@Named
@Needs(Right.ADMINISTER)
@RequestScoped
public class MembersPage {

    private static final int ROWS = 50;

    @Inject
    private MemberList members;

    private @Nullable String q;
    private @Nullable String after;
    private boolean left;
    private Slice<MemberRow> slice = new Slice<>(List.of(), null);

    public void load() {
        Map<String, String> filters = new HashMap<>(Map.of("active", Boolean.toString(!left)));
        if (q != null) {
            filters.put("q", q);
        }
        slice = members.read(ListRequest.first(ROWS, filters).from(after));
    }

    public List<MemberRow> getRows() {
        return slice.items();
    }

    /** The cursor of what follows, or null at the end. */
    public @Nullable String getNext() {
        return slice.next();
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }

    /** Whether those who have left are shown instead. */
    public boolean isLeft() {
        return left;
    }

    public void setLeft(boolean left) {
        this.left = left;
    }
}
