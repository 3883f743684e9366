package org.heardcrm.imports.application;

import static jakarta.enterprise.event.TransactionPhase.AFTER_FAILURE;
import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Lets an import run when it stands in the database, and puts its file away when it does not. */
@ApplicationScoped
public class BeginningImports {

    @Inject
    private RunningImports running;

    void run(@Observes(during = AFTER_SUCCESS) ImportBegun begun) {
        running.run(begun);
    }

    void putAway(@Observes(during = AFTER_FAILURE) ImportBegun begun) {
        begun.upload().close();
    }
}
