package org.heardcrm.members.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.heardcrm.members.TeamId;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Listing;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.application.Sql;

/** The teams there are to choose from, retired ones too. */
@ApplicationScoped
@Needs(Right.READ_LISTS)
public class TeamList {

    private static final Listing<ListEntry> LISTING = ListEntry.listing("team");

    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected TeamList() {
        // for CDI
    }

    @Inject
    public TeamList(Sql sql) {
        this.sql = sql;
    }

    public Slice<ListEntry> read(ListRequest request) {
        return LISTING.read(sql, request);
    }

    /** All that can be chosen now, by name. */
    public List<ListEntry> inUse() {
        return all().stream().filter(ListEntry::active).toList();
    }

    /** All there are, by name. */
    public List<ListEntry> all() {
        return ListEntry.all(sql, "team");
    }

    /** @throws org.heardcrm.platform.NotFound when there is none */
    public ListEntry one(TeamId id) {
        return ListEntry.one(sql, "team", id.value());
    }
}
