package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.heardcrm.platform.Duplicate.Candidate;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.SavedView;
import org.heardcrm.tickets.SavedViewId;

/** All saved views. */
@ApplicationScoped
public class SavedViews {

    static final String NOUN = "This view";

    @PersistenceContext(unitName = "heard")
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** Stores it at once: what is asked by SQL afterwards sees it. */
    void add(SavedView view) {
        entities.persist(view);
        entities.flush();
    }

    /**
     * Held until the transaction ends.
     *
     * @throws NotFound when there is none
     */
    SavedView forChange(SavedViewId id) {
        SavedView view = entities.find(SavedView.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (view == null) {
            throw NotFound.of(NOUN);
        }
        return view;
    }

    void flush() {
        entities.flush();
    }

    void remove(SavedView view) {
        entities.remove(view);
        entities.flush();
    }

    long keptBy(long member) {
        return sql.one("select count(*) from saved_view where member_id = ?", row -> row.number(1), member)
                .orElseThrow();
    }

    /** The one of this keeper with exactly this name, without case. */
    Optional<Candidate> named(long member, String name) {
        return sql.one(
                "select id, name from saved_view where member_id = ? and lower(name) = lower(?)",
                row -> new Candidate(row.text("id"), row.text("name")),
                member,
                name);
    }
}
