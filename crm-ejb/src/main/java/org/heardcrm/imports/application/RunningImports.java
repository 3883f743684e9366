package org.heardcrm.imports.application;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.heardcrm.imports.ImportId;
import org.heardcrm.imports.ImportState;
import org.heardcrm.platform.HeardFailure;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;

/** The work of an import, beside the request that began it: reads, looks what is here, and brings in what is not. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RunningImports {

    private static final Logger LOG = Logger.getLogger(RunningImports.class.getName());

    /** So many exceptions come in or stay out together. */
    private static final int TOGETHER = 50;

    @Inject
    private ImportJobs jobs;

    @Inject
    private LookingAround around;

    @Inject
    private BringingIncidents bringing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    /** Works in the name of the one who sent the file, with a job's rights. */
    @Asynchronous
    public void run(ImportBegun begun) {
        Caller sender = begun.sender();
        Caller job =
                new Caller(sender.author(), "import", Set.of(), Set.of(), EnumSet.allOf(Right.class), sender.token());
        caller.as(job, () -> {
            runWhole(begun);
            return begun;
        });
    }

    private void runWhole(ImportBegun begun) {
        ImportId id = begun.id();
        try {
            take(id, read(begun), begun.dryRun());
        } catch (LogUnreadable unreadable) {
            jobs.end(id, ImportState.FAILED, List.of(), List.of(unreadable.remark()));
        } catch (ImportStopped givenUp) {
            LOG.warning(() -> "Import " + id + " was given up while it ran, and stopped.");
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, failed, () -> "Import " + id + " failed.");
            Remark sentence = new Remark(
                    null,
                    null,
                    "It stopped by a fault of ours. What was brought in until then stays; send the file again, and the"
                            + " rest comes.");
            jobs.end(id, ImportState.FAILED, List.of(), List.of(sentence));
        }
    }

    private IncidentFile read(ImportBegun begun) {
        try (Upload upload = begun.upload()) {
            return IncidentFile.read(
                    new WatchedBytes(upload.bytes(), () -> jobs.stillThere(begun.id())), begun.zone(), clock.instant());
        }
    }

    private void take(ImportId id, IncidentFile file, boolean dryRun) {
        KnownBefore before = around.before(file);
        ImportPlan plan = ImportPlan.of(file, before);
        jobs.read(id, file.rows(), plan);
        Newcomers newcomers = new Newcomers(file, before);
        if (dryRun) {
            jobs.advance(id, newcomers.with(plan.coming()));
            jobs.end(id, ImportState.DRY_RUN_DONE, plan.warnings(), plan.errors());
        } else {
            List<Remark> errors = new ArrayList<>(plan.errors());
            errors.addAll(bring(id, file, plan.coming(), newcomers));
            jobs.end(id, ImportState.DONE, plan.warnings(), errors);
        }
    }

    private List<Remark> bring(ImportId id, IncidentFile file, List<IncidentLife> coming, Newcomers before) {
        List<Remark> refused = new ArrayList<>();
        Newcomers newcomers = before;
        Brought brought = Brought.NOTHING;
        List<List<IncidentLife>> batches = new ArrayList<>(batchesOf(coming));
        while (!batches.isEmpty()) {
            List<IncidentLife> batch = batches.remove(0);
            Newcomers trial = newcomers.copy();
            Brought more = brought.plus(trial.with(batch));
            try {
                bringing.bring(id, batch, file, more);
                newcomers = trial;
                brought = more;
            } catch (HeardFailure failure) {
                if (batch.size() > 1) {
                    batch.forEach(one -> batches.add(0, List.of(one)));
                } else {
                    refused.add(batch.get(0).remark(failure.sentence()));
                }
            }
        }
        return refused;
    }

    private static List<List<IncidentLife>> batchesOf(List<IncidentLife> exceptions) {
        List<List<IncidentLife>> batches = new ArrayList<>();
        for (int from = 0; from < exceptions.size(); from += TOGETHER) {
            batches.add(exceptions.subList(from, Math.min(from + TOGETHER, exceptions.size())));
        }
        return batches;
    }
}
