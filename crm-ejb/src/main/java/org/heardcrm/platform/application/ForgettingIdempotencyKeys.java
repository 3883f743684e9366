package org.heardcrm.platform.application;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Each hour, forgets the keys of requests that nobody will repeat any more. */
@Singleton
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForgettingIdempotencyKeys {

    private static final Logger LOG = Logger.getLogger(ForgettingIdempotencyKeys.class.getName());

    @Inject
    private IdempotencyKeys keys;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forget() {
        try {
            int gone = keys.forgetOld();
            LOG.log(Level.FINE, "Forgot {0} idempotency keys", gone);
        } catch (DatabaseFailure away) {
            LOG.log(Level.WARNING, "Old idempotency keys were not forgotten; the next hour tries again", away);
        }
    }
}
