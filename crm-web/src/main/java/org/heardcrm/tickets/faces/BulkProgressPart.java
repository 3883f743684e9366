package org.heardcrm.tickets.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heardcrm.tickets.application.ActingInBulk;
import org.heardcrm.tickets.application.BulkHistory;
import org.heardcrm.tickets.application.BulkProgress;
import org.jspecify.annotations.Nullable;

/** How far the reader's last act on several exceptions is, until they have seen how it ended. */
@Named
@RequestScoped
public class BulkProgressPart {

    @Inject
    private BulkHistory history;

    @Inject
    private ActingInBulk acting;

    private @Nullable BulkProgress job;
    private boolean loaded;

    /** Null when there is none to tell of. */
    public @Nullable BulkProgress getJob() {
        if (!loaded) {
            job = history.latest().orElse(null);
            loaded = true;
        }
        return job;
    }

    /** Looks again: how the page follows what goes on. */
    public void look() {
        loaded = false;
    }

    /** @param id the job's identifier, as the page shows it */
    public String undo(String id) {
        acting.undo(Long.parseLong(id));
        return WorkspacePage.AGAIN;
    }

    /** @param id the job's identifier, as the page shows it */
    public String setAside(String id) {
        acting.setAside(Long.parseLong(id));
        return WorkspacePage.AGAIN;
    }
}
