package org.heardcrm.notices.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.platform.outbox.OutboxPlaces;
import org.heardcrm.platform.outbox.OutboxPlaces.Place;

/**
 * What was told, and what comes due, becomes notices of those who are to know it. The place up to where the outbox was read
 * moves in the same transaction, so each thing told gives its notices once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class GivingNotices {

    private static final String READER = "notices";
    private static final int AT_ONCE = 500;

    /** What happened longer ago, as imports and the demo firm's past did, is nobody's news. */
    private static final Duration NEWS = Duration.ofDays(1);

    @Inject
    private Sql sql;

    @Inject
    private OutboxPlaces places;

    @Inject
    private Instance<Occasion> occasions;

    @Inject
    private DuePromises promises;

    @Inject
    private Notices notices;

    @Inject
    private HeardClock clock;

    /** Whether something was told that was not read yet. */
    public boolean isSomethingTold() {
        return places.isBehind(READER);
    }

    /** @return whether there may be more to read */
    public boolean followSome() {
        return places.take(READER).map(this::followFrom).orElse(false);
    }

    private boolean followFrom(Place place) {
        List<Fact> facts = sql.all(
                "select xid::text as xid, id, type, payload::text as payload, at from outbox" + OutboxPlaces.NEXT
                        + AT_ONCE,
                Fact::of,
                place.xid(),
                place.id());
        if (facts.isEmpty()) {
            return false;
        }
        Instant earliest = clock.instant().minus(NEWS);
        facts.stream().filter(fact -> !fact.at().isBefore(earliest)).forEach(this::tell);
        places.moveTo(READER, facts.get(facts.size() - 1).place());
        return facts.size() == AT_ONCE;
    }

    private void tell(Fact fact) {
        occasions.stream()
                .filter(occasion -> occasion.fact().equals(fact.type()))
                .flatMap(occasion -> occasion.in(fact).stream())
                .forEach(notices::give);
    }

    /** Whoever holds the place reminds, so that no two nodes do. */
    public void remind() {
        places.take(READER).ifPresent(held -> promises.by(clock.instant()).forEach(notices::give));
    }
}
