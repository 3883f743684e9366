package org.heardcrm.tickets.application;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.heardcrm.platform.HeardFailure;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.tickets.HeldReplyId;
import org.heardcrm.tickets.TicketId;

/**
 * Each second, says what is due: of one exception in its order, each by itself, so that one that fails holds up no
 * other exception. What was due while Heard stood still leaves as soon as it runs again.
 */
@Singleton
@DependsOn("Migrator")
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReleasingReplies {

    private static final Logger LOG = Logger.getLogger(ReleasingReplies.class.getName());

    @Inject
    private HeldReplies held;

    @Inject
    private ReleasingOne one;

    @Inject
    private HeardClock clock;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void everySecond() {
        try {
            held.due(clock.instant()).forEach(this::release);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Held replies could not be looked for; this is tried again in a second.", failed);
        }
    }

    private void release(TicketId ticket) {
        try {
            Optional<HeldReplyId> next = one.next(ticket);
            while (next.isPresent()) {
                release(ticket, next.get());
                next = one.next(ticket);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "A held reply of exception " + ticket + " could not leave yet.");
        }
    }

    private void release(TicketId ticket, HeldReplyId id) {
        try {
            one.release(ticket, id);
        } catch (HeardFailure refused) {
            one.giveBack(ticket, id, refused.sentence());
        }
    }
}
