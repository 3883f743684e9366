package org.heardcrm.tickets.application;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Lets a job over several exceptions run when it stands in the database. */
@ApplicationScoped
public class BeginningBulk {

    @Inject
    private RunningBulk running;

    void run(@Observes(during = AFTER_SUCCESS) BulkBegun begun) {
        running.run(begun.job());
    }
}
