package org.heardcrm.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;

/** Does something as somebody, at a moment of the past. */
@ApplicationScoped
class Past {

    @PersistenceContext(unitName = "heard")
    private EntityManager entities;

    @Inject
    private HeardClock clock;

    @Inject
    private CurrentCaller caller;

    <T> T at(Instant instant, Caller who, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        clock.at(instant, () -> result.set(caller.as(who, work)));
        return result.get();
    }

    void at(Instant instant, Caller who, Runnable work) {
        clock.at(
                instant,
                () -> caller.as(who, () -> {
                    work.run();
                    return true;
                }));
    }

    /** What was done so far is written and let go, so that the transaction stays light. */
    void letGo() {
        entities.flush();
        entities.clear();
    }
}
