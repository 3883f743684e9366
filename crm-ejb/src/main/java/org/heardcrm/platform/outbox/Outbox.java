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

/** Stores every {@link DomainEvent} in the transaction that fired it: what was not committed was never said. */
@ApplicationScoped
public class Outbox {

    private final Jsonb json = JsonbBuilder.create(new JsonbConfig().withNullValues(false));

    @Inject
    private Sql sql;

    @Inject
    private HeardClock clock;

    void store(@Observes DomainEvent event) {
        sql.update(
                "insert into outbox (type, payload, at) values (?, ?::jsonb, ?)",
                event.getClass().getSimpleName(),
                json.toJson(event),
                clock.instant());
    }
}
