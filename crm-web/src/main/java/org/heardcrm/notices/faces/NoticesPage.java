package org.heardcrm.notices.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.heardcrm.notices.application.Bell;
import org.heardcrm.notices.application.ReadingNotices;
import org.heardcrm.notices.application.Told;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Slice;
import org.jspecify.annotations.Nullable;

/** What the member was told, the latest first. */
@Named
@RequestScoped
public class NoticesPage {

    private static final int PART = 50;

    @Inject
    private Bell bell;

    @Inject
    private ReadingNotices reading;

    private @Nullable String after;
    private @Nullable Slice<Told> list;

    public void load() {
        ListRequest request = ListRequest.first(PART, Map.of());
        list = bell.list(after == null ? request : request.from(after));
    }

    public String readAll() {
        reading.readAll();
        return "/notices/notices.xhtml?faces-redirect=true";
    }

    public @Nullable Slice<Told> getList() {
        return list;
    }

    /** Where to go on, or null for the latest. */
    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after == null || after.isBlank() ? null : after;
    }
}
