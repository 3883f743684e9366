package org.heardcrm.imports.application;

import java.util.EnumMap;
import java.util.Map;
import org.heardcrm.tickets.EventType;

/** How much an import brings in, or would. What was here before is not counted. */
record Brought(long exceptions, long accounts, long contacts, long members, long teams, Map<EventType, Long> events) {

    static final Brought NOTHING = new Brought(0, 0, 0, 0, 0, Map.of());

    Brought plus(Brought more) {
        Map<EventType, Long> sum = new EnumMap<>(EventType.class);
        sum.putAll(events);
        more.events.forEach((type, count) -> sum.merge(type, count, Long::sum));
        return new Brought(
                exceptions + more.exceptions,
                accounts + more.accounts,
                contacts + more.contacts,
                members + more.members,
                teams + more.teams,
                sum);
    }
}
