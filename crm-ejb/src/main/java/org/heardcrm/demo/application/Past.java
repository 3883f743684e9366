package org.heardcrm.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
        List<T> result = new ArrayList<>(1);
        clock.at(instant, () -> result.add(caller.as(who, work)));
        return result.get(0);
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
