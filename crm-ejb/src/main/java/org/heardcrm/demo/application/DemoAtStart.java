package org.heardcrm.demo.application;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.platform.application.CurrentCaller;

/**
 * At the first start of a new database, lets the demo firm come if it is wanted ({@code HEARD_DEMO}); at any start, goes
 * on where an earlier one was interrupted. Heard is not ready before.
 */
@Singleton
@Startup
@DependsOn({"Migrator", "FirstAccess"})
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoAtStart {

    @Inject
    private DemoFirm firm;

    @Inject
    private SeedingDemo seeding;

    @Inject
    private GivingDemoAccess access;

    @Inject
    private RemovingDemo removing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private RequestContextController request;

    @Inject
    @ConfigProperty(name = "heard.demo", defaultValue = "false")
    private boolean wanted;

    @PostConstruct
    void settle() {
        boolean activated = request.activate();
        try {
            caller.as(Caller.job("demo"), this::goOn);
        } finally {
            if (activated) {
                request.deactivate();
            }
        }
    }

    private DemoFirm.State goOn() {
        switch (firm.state()) {
            case POSSIBLE -> seeding.decide(wanted);
            case LEAVING -> removing.finish();
            case HERE, NONE -> {}
        }
        if (firm.isUntold()) {
            access.give();
        }
        return firm.state();
    }
}
