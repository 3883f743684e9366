package org.heardcrm.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import org.heardcrm.platform.DomainEvent;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.platform.live.Wire;

/**
 * Stores every {@link DomainEvent} in the transaction that fired it: what was not committed was never said. All nodes are
 * told the number under which it stands.
 */
@ApplicationScoped
public class Outbox {

    /** What is told of is one of its rows, by its number. */
    public static final String SUBJECT = "outbox";

    private final Jsonb json = JsonbBuilder.create(new JsonbConfig().withNullValues(false));

    @Inject
    private Sql sql;

    @Inject
    private HeardClock clock;

    void store(@Observes DomainEvent event) {
        sql.one(
                "with stored as (insert into outbox (type, payload, at) values (?, ?::jsonb, ?) returning id)"
                        + " select pg_notify('" + Wire.CHANNEL + "', '" + SUBJECT + " ' || id) from stored",
                row -> event,
                event.getClass().getSimpleName(),
                json.toJson(event),
                clock.instant());
    }
}
