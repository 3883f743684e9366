package org.heardcrm.mail.application;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.heardcrm.platform.application.Tries;

/** Looks every second whether anything was told that letters are to be written about. */
@Singleton
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LettersFollow {

    private final Tries following = tries("No letters can be written now; this is tried again every second.");
    private final Tries renewing =
            tries("The letter in hand cannot be held now; this is tried again every ten seconds.");

    @Inject
    private WritingLetters writing;

    @Inject
    private Postman postman;

    private static Tries tries(String failing) {
        return new Tries(Logger.getLogger(LettersFollow.class.getName()), failing, "Letters are written again.");
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void everySecond() {
        following.once(() -> {
            while (writing.isSomethingTold() && writing.followSome()) {
                // there is more
            }
        });
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void everyTenSeconds() {
        renewing.once(postman::renewClaim);
    }
}
