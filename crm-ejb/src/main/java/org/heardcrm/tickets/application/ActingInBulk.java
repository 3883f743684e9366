package org.heardcrm.tickets.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.heardcrm.members.MemberId;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.NotPossibleNow;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.tickets.TicketId;

/** A member does the same to several exceptions, each as if it were the only one, and can take most of it back. */
@Stateless
@Needs(Right.WRITE_TICKETS)
public class ActingInBulk {

    /** More than this nobody has looked at. */
    public static final int MOST = 1_000;

    @Inject
    private BulkJobs jobs;

    @Inject
    private BulkHistory history;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Event<BulkBegun> begun;

    /**
     * It goes on in the background.
     *
     * @param chosen in the order in which it is done; what is not there is left out
     * @return the job's identifier
     * @throws RuleBroken when the caller is no member, or none or too many are chosen
     */
    public long begin(BulkOrder order, List<TicketId> chosen) {
        List<TicketId> tickets = chosen.stream().distinct().toList();
        if (tickets.isEmpty() || tickets.size() > MOST) {
            throw new RuleBroken("bulk-size", "/tickets", "Choose at least one exception, and at most {0}.", MOST);
        }
        long id = jobs.begin(self(), order, tickets);
        begun.fire(new BulkBegun(id));
        return id;
    }

    /**
     * Takes back what a job did, where that is still possible.
     *
     * @return the identifier of the job that does so
     * @throws NotFound when the member has no such job
     * @throws NotPossibleNow when it still runs, changed nothing, was taken back before, or said something to clients
     */
    public long undo(long id) {
        BulkProgress progress = history.one(id);
        BulkJobs.Job job = jobs.ended(id, self())
                .filter(ended -> progress.isUndoable())
                .orElseThrow(() -> new NotPossibleNow(
                        Sentence.of("nothing-to-undo", "There is nothing of it that could be taken back."), List.of()));
        long undoing = jobs.beginUndoing(id, job.member(), job.order());
        begun.fire(new BulkBegun(undoing));
        return undoing;
    }

    /** The member has seen how it ended. */
    public void setAside(long id) {
        jobs.setAside(id, self());
    }

    private MemberId self() {
        Author author = caller.get().author();
        Long id = author.id();
        if (!author.isMember() || id == null) {
            throw new RuleBroken(
                    "me-is-a-member",
                    "",
                    Sentence.of("bulk-of-a-member", "Only a member acts on several exceptions at once."));
        }
        return new MemberId(id);
    }
}
