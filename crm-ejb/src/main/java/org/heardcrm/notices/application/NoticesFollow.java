package org.heardcrm.notices.application;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.heardcrm.platform.application.Tries;

/** Looks every second whether anything was told that members are to know, and every ten whether a promise comes due. */
@Singleton
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticesFollow {

    private final Tries following = tries("Nobody can be told what happens now; this is tried again every second.");
    private final Tries reminding = tries("Nobody can be reminded now; this is tried again every ten seconds.");

    @Inject
    private GivingNotices giving;

    private static Tries tries(String failing) {
        return new Tries(Logger.getLogger(NoticesFollow.class.getName()), failing, "Members are told again.");
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void everySecond() {
        following.once(() -> {
            while (giving.isSomethingTold() && giving.followSome()) {
                // there is more
            }
        });
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void everyTenSeconds() {
        reminding.once(giving::remind);
    }
}
