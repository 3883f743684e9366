package org.heardcrm.mail.application;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.heardcrm.mail.LetterId;
import org.heardcrm.mail.application.MailServers.Known;
import org.heardcrm.mail.application.Outcome.Kind;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Tries;
import org.jspecify.annotations.Nullable;

/**
 * Looks every second whether letters are due, and gives them to the mail server one after the other. A server that is away
 * is asked again after a while, longer each time.
 */
@Singleton
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());

    /** So many letters go through one line before the settings are looked at again. */
    private static final int ROUND = 100;

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30));

    private final Tries sending =
            new Tries(LOG, "No letters can be sent now; this is tried again every second.", "Letters are sent again.");

    /** One letter is in hand at a time, however long a round takes. */
    private final ReentrantLock round = new ReentrantLock();

    /** Whose claims these are; another start is another sender. */
    private final String name = UUID.randomUUID().toString();

    private volatile Instant askAgainAt = Instant.EPOCH;
    private volatile Instant refusedSettings = Instant.EPOCH;
    private volatile int failures;

    private volatile @Nullable LetterId inHand;

    /** What a server said of a letter, while the database could not be told. */
    private volatile @Nullable Said untold;

    /** A letter, and what came of it. */
    private record Said(LetterId letter, Outcome outcome) {}

    @Inject
    private MailServers servers;

    @Inject
    private PostOffice office;

    @Inject
    private Letters letters;

    @Inject
    private Dispatch dispatch;

    @Inject
    private HeardClock clock;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void everySecond() {
        if (round.tryLock()) {
            try {
                sending.once(this::lookForLetters);
            } finally {
                round.unlock();
            }
        }
    }

    private void lookForLetters() {
        tellWhatIsUntold();
        Instant now = clock.instant();
        servers.known()
                .filter(known -> isTimeToAsk(known, now) && letters.isOneDue(now))
                .ifPresent(this::goRound);
    }

    /** Not while the server is given a rest; but other settings are tried at once. */
    private boolean isTimeToAsk(Known known, Instant now) {
        return !now.isBefore(askAgainAt) || !known.changedAt().equals(refusedSettings);
    }

    private void goRound(Known known) {
        try (SmtpLine line = office.open(known)) {
            failures = 0;
            askAgainAt = Instant.EPOCH;
            deliver(line);
        } catch (MessagingException away) {
            rest(known, SmtpLine.said(away));
        }
    }

    private void rest(Known known, String why) {
        askAgainAt = clock.instant().plus(PAUSES.get(Math.min(failures, PAUSES.size() - 1)));
        refusedSettings = known.changedAt();
        if (failures++ == 0) {
            LOG.log(Level.WARNING, "Letters wait, since the mail server cannot be used: {0}", why);
        }
        dispatch.keepWaiting(why);
    }

    private void deliver(SmtpLine line) {
        for (int i = 0; i < ROUND; i++) {
            Optional<LetterId> next = dispatch.claim(name);
            if (next.isEmpty() || !deliver(next.get(), line)) {
                return;
            }
        }
    }

    /** @return whether the line is still good */
    private boolean deliver(LetterId id, SmtpLine line) {
        inHand = id;
        Optional<Outcome> outcome = outcome(id, line);
        outcome.ifPresent(came -> {
            untold = new Said(id, came);
            tellWhatIsUntold();
        });
        inHand = null;
        return outcome.map(came -> came.kind() == Kind.TAKEN || line.isGood()).orElse(true);
    }

    private void tellWhatIsUntold() {
        Said said = untold;
        if (said != null) {
            dispatch.finish(said.letter, said.outcome);
            untold = null;
        }
    }

    /** A letter that cannot be composed waits like one that was refused, so that it holds up no other. */
    private Optional<Outcome> outcome(LetterId id, SmtpLine line) {
        Optional<Draft> draft;
        try {
            draft = dispatch.compose(id);
        } catch (RuntimeException uncomposable) {
            LOG.log(Level.WARNING, uncomposable, () -> "Letter " + id + " could not be composed.");
            return Optional.of(new Outcome(Kind.REFUSED_FOR_NOW, "It could not be composed; the log says why."));
        }
        return draft.map(line::send);
    }

    /** A letter stays in this node's hands while the node lives and has it. */
    public void renewClaim() {
        LetterId held = inHand;
        if (held != null) {
            dispatch.renewClaim(held, name);
        }
    }
}
