package org.heardcrm.desk.application;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks every five seconds who has fallen silent without a word. Nothing that goes wrong leaves the method: a timer that
 * fails twice would be gone for good.
 */
@Singleton
@DependsOn("Migrator")
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PresenceEnds {

    private static final Logger LOG = Logger.getLogger(PresenceEnds.class.getName());

    @Inject
    private ForgettingTheSilent silent;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void everyFiveSeconds() {
        try {
            silent.forget();
        } catch (Throwable failed) {
            LOG.log(Level.FINE, "Who fell silent was not forgotten; this is tried again in five seconds.", failed);
        }
    }
}
