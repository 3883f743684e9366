package org.heardcrm.tickets.application;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;

/** In which queues exceptions stand, asked of the database by the conditions that the queues themselves are read by. */
@ApplicationScoped
public class QueueMembership {

    private static final String ALL_AT_ONCE = Stream.of(Queue.values())
            .map(queue -> "(" + queue.holds() + ") as " + queue)
            .collect(joining(", ", "select t.id, ", " from exception_ticket t where t.id between ? and ?"));

    private record Standing(long ticket, Set<Queue> queues) {}

    @Inject
    private Sql sql;

    /**
     * Of the exceptions with identifiers from first to last, both included; {@link Queue#MINE} is that of their owner.
     *
     * @return by the exception's identifier
     */
    public Map<Long, Set<Queue>> between(long first, long last, Instant asOf) {
        List<Object> values = new ArrayList<>();
        Stream.of(Queue.values()).filter(Queue::isOfAnInstant).forEach(queue -> values.add(asOf));
        values.addAll(List.of(first, last));
        return sql.all(ALL_AT_ONCE, QueueMembership::standing, values.toArray()).stream()
                .collect(Collectors.toMap(Standing::ticket, Standing::queues));
    }

    /** How many exceptions stand in a member's own queue, for each member who carries or carried one. */
    public Map<Long, Long> ownByMember(Instant asOf) {
        return sql
                .all(
                        "select t.owner_id, count(*) filter (where " + Queue.MINE.holds()
                                + ") as own from exception_ticket t where t.owner_id is not null group by t.owner_id",
                        row -> Map.entry(row.number("owner_id"), row.number("own")),
                        asOf)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Standing standing(Row row) {
        Set<Queue> queues = EnumSet.noneOf(Queue.class);
        Stream.of(Queue.values()).filter(queue -> row.is(queue.name())).forEach(queues::add);
        return new Standing(row.number("id"), queues);
    }
}
