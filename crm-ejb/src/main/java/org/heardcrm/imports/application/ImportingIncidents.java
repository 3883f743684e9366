package org.heardcrm.imports.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import org.heardcrm.imports.ImportId;
import org.heardcrm.platform.NotPossibleNow;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.Needs;

/** An admin sends an incident log; its work begins when this transaction is committed, and {@link Imports} says how far it is. */
@Stateless
@Needs(Right.WRITE_IMPORTS)
public class ImportingIncidents {

    @Inject
    private ImportJobs jobs;

    @Inject
    private Event<ImportBegun> begun;

    @Inject
    private CurrentCaller caller;

    /**
     * @param upload a CSV as in {@link IncidentLog}; it is put away in any case
     * @param zone where the clock hangs that the file's dates were read from
     * @param dryRun whether it is only counted what would come
     * @throws NotPossibleNow when another import is running
     */
    public ImportId begin(Upload upload, ZoneId zone, boolean dryRun) {
        Caller sender = caller.get();
        ImportId id = jobs.nextId();
        begun.fire(new ImportBegun(id, upload, zone, dryRun, sender));
        if (!jobs.begin(id, dryRun, zone, sender.author())) {
            throw new NotPossibleNow(
                    Sentence.of("import-running", "Another import is running; send this file when it is done."),
                    List.of());
        }
        return id;
    }
}
