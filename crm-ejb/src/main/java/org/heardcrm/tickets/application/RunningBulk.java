package org.heardcrm.tickets.application;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.heardcrm.members.Member;
import org.heardcrm.members.application.Members;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.HeardFailure;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Stale;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.platform.application.CurrentCaller;

/**
 * Does to one exception after the other what a member ordered, beside the request, with the rights that the member has
 * now. It goes on where it, or another runner before a crash, has stopped.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RunningBulk {

    private static final Logger LOG = Logger.getLogger(RunningBulk.class.getName());

    @Inject
    private BulkJobs jobs;

    @Inject
    private BulkStep step;

    @Inject
    private Members members;

    @Inject
    private CurrentCaller caller;

    @Asynchronous
    public void run(long id) {
        try {
            jobs.running(id).ifPresent(job -> caller.as(inTheNameOf(job), () -> runWhole(job)));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "The bulk job " + id + " broke off; it is taken up again.");
        }
    }

    private boolean runWhole(BulkJobs.Job job) {
        Optional<Integer> place = jobs.next(job.id());
        while (place.isPresent()) {
            attempt(job, place.get());
            jobs.stillThere(job.id());
            place = jobs.next(job.id());
        }
        jobs.end(job.id());
        return true;
    }

    /** What a rule refuses, or a fault of ours breaks, is told at its exception; the others are not kept waiting. */
    private void attempt(BulkJobs.Job job, int place) {
        try {
            step.does(job, place);
        } catch (Stale changed) {
            jobs.refused(job.id(), place, Sentence.of("happened-since", "Something has happened there since."));
        } catch (HeardFailure refused) {
            jobs.refused(job.id(), place, refused.told());
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "Place " + place + " of the bulk job " + job.id() + " failed.");
            jobs.refused(
                    job.id(), place, Sentence.of("fault-of-ours", "It failed by a fault of ours. Try this one again."));
        }
    }

    private Caller inTheNameOf(BulkJobs.Job job) {
        Member member = members.byId(job.member());
        Set<Right> rights = member.isActive() ? Right.of(member.roles()) : Set.of();
        return new Caller(
                Author.of(Author.Kind.MEMBER, job.member().value()),
                member.login(),
                member.roles(),
                Set.of(),
                rights,
                null);
    }
}
