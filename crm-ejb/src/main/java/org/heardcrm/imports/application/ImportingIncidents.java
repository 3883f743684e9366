package org.heardcrm.imports.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import org.heardcrm.imports.ImportId;
import org.heardcrm.platform.NotPossibleNow;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.Needs;

/** An admin sends an incident log; it is read and brought in while they wait, and {@link Imports} says how far it is. */
@Stateless
@Needs(Right.WRITE_IMPORTS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportingIncidents {

    @Inject
    private ImportJobs jobs;

    @Inject
    private RunningImports running;

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
        boolean begun = false;
        try {
            begun = jobs.begin(id, dryRun, zone, sender.author());
            if (!begun) {
                throw new NotPossibleNow("Another import is running; send this file when it is done.", List.of());
            }
            running.run(id, upload, zone, dryRun, sender);
            return id;
        } finally {
            if (!begun) {
                upload.close();
            }
        }
    }
}
