package org.heardcrm.boards.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.heardcrm.boards.application.OutboxReading.Told;
import org.heardcrm.platform.outbox.OutboxPlaces.Place;

/** Lets the rollups follow what was told, a part at a time, each part and its position in one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ProjectingEvents {

    @Inject
    private OutboxReading outbox;

    @Inject
    private WonRollup won;

    /** @return whether there may be more to follow */
    public boolean followSome() {
        return outbox.take().map(this::followFrom).orElse(false);
    }

    private boolean followFrom(Place place) {
        List<Told> told = outbox.after(place);
        if (told.isEmpty()) {
            return false;
        }
        Set<Long> opportunities =
                told.stream().map(Told::opportunity).filter(Objects::nonNull).collect(Collectors.toSet());
        if (!opportunities.isEmpty()) {
            won.follow(opportunities);
        }
        outbox.moveTo(told.get(told.size() - 1).place());
        return told.size() == OutboxReading.AT_ONCE;
    }

    /**
     * Drops the rollups and makes them anew; the same bytes come of it. Called also after opportunities were taken out of
     * the database, which nobody tells.
     */
    public void rebuild() {
        outbox.await();
        won.rebuild();
    }
}
