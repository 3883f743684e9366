package org.heardcrm.tickets.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Duplicate;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Stale;
import org.heardcrm.platform.Unreadable;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Ids;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Turns;
import org.heardcrm.tickets.SavedView;
import org.heardcrm.tickets.SavedViewDetails;
import org.heardcrm.tickets.SavedViewId;

/** A member keeps views of exceptions: for themselves, or for all to use. */
@Stateless
@Needs(Right.WRITE_TICKETS)
public class KeepingViews {

    /** More than this nobody finds again. */
    private static final int MOST = 100;

    @Inject
    private SavedViews views;

    @Inject
    private TicketFilters grammar;

    @Inject
    private Turns turns;

    @Inject
    private Ids ids;

    @Inject
    private HeardClock clock;

    @Inject
    private CurrentCaller caller;

    /**
     * @throws RuleBroken when the caller is no member, or no list takes the filters or the sort
     * @throws Duplicate when the member has one of this name
     */
    public SavedViewId keep(SavedViewDetails details) {
        long me = self();
        expectReadable(details);
        turns.take("saved view", Long.toString(me));
        if (views.keptBy(me) >= MOST) {
            throw new RuleBroken("views-most", "", "You keep {0} views already; let one go first.", MOST);
        }
        refuseTwin(me, details, new SavedViewId(0));
        SavedView view = SavedView.kept(new SavedViewId(ids.next()), me, details, clock.instant());
        views.add(view);
        return view.id();
    }

    /**
     * @param expected the version the caller looked at
     * @throws RuleBroken when somebody else keeps it, or no list takes the filters or the sort
     * @throws Stale when it has another version now
     * @throws Duplicate when the member has another of this name
     */
    public void change(SavedViewId id, long expected, SavedViewDetails details) {
        long me = self();
        turns.take("saved view", Long.toString(me));
        SavedView view = own(id, me);
        if (view.version() != expected) {
            throw new Stale(SavedViews.NOUN, view.version());
        }
        expectReadable(details);
        refuseTwin(me, details, id);
        view.change(details, clock.instant());
        views.flush();
    }

    /** @throws RuleBroken when somebody else keeps it */
    public void letGo(SavedViewId id) {
        views.remove(own(id, self()));
    }

    private SavedView own(SavedViewId id, long me) {
        SavedView view = views.forChange(id);
        if (view.isKeptBy(me)) {
            return view;
        }
        if (view.details().shared()) {
            throw new RuleBroken("view-keeper", "", "Only the member who keeps a view changes it.");
        }
        throw NotFound.of(SavedViews.NOUN);
    }

    private long self() {
        Author author = caller.get().author();
        Long id = author.id();
        if (!author.isMember() || id == null) {
            throw new RuleBroken("me-is-a-member", "", Sentence.of("views-of-a-member", "Only a member keeps views."));
        }
        return id;
    }

    private void expectReadable(SavedViewDetails details) {
        try {
            grammar.expect(details.filters(), details.sort());
        } catch (Unreadable unreadable) {
            String pointer = unreadable.parameter().equals("sort") ? "/sort" : "/filters";
            throw new RuleBroken("view-readable", pointer, unreadable.told());
        }
    }

    private void refuseTwin(long keeper, SavedViewDetails details, SavedViewId self) {
        views.named(keeper, details.name())
                .filter(found -> !found.id().equals(self.toString()))
                .ifPresent(twin -> {
                    throw new Duplicate(
                            Sentence.of("view-name", "You have a view of this name already."), List.of(twin));
                });
    }
}
