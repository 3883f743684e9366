package org.heardcrm.desk.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.heardcrm.desk.Watch;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.platform.live.Wire;

/** Whoever has not been heard of for too long is not there any more; whichever node finds it says so to all. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ForgettingTheSilent {

    @Inject
    private Sql sql;

    @Inject
    private HeardClock clock;

    @Inject
    private Wire wire;

    public void forget() {
        List<String> left = sql.all(
                "delete from presence where seen_at <= ? returning ticket_id",
                row -> row.text("ticket_id"),
                Watch.since(clock.instant()));
        left.stream().distinct().forEach(ticket -> wire.tell(BeingPresent.SUBJECT, ticket));
    }
}
