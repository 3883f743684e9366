package org.heardcrm.check.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.heardcrm.platform.Id;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.Ids;
import org.heardcrm.platform.application.Needs;

/** Somebody wants to know whether everything stored is what its events give. */
@Stateless
public class RunningChecks {

    private static final String NOUN = "This check";

    @Inject
    private Ids ids;

    @Inject
    private CheckRuns runs;

    @Inject
    private CheckJob job;

    @Inject
    private CurrentCaller caller;

    /** @return the check's identifier; it goes on in the background */
    @Needs(Right.WRITE_IMPORTS)
    public long start() {
        long id = ids.next();
        runs.add(id, caller.get().author());
        job.run(id);
        return id;
    }

    /** @throws NotFound when there is none */
    @Needs(Right.READ_IMPORTS)
    public CheckRun one(String id) {
        return runs.byId(Id.parse(id, NOUN)).orElseThrow(() -> NotFound.of(NOUN));
    }
}
