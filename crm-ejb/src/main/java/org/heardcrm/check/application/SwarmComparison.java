package org.heardcrm.check.application;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.EventType;
import org.heardcrm.tickets.HelperState;
import org.jspecify.annotations.Nullable;

/** Everybody's part in a swarm is what the events of their exception say of them. */
@ApplicationScoped
public class SwarmComparison implements BaseComparison {

    private static final String STORED = "select * from helper order by ticket_id, seq, member_id";

    private static final String TOLD = "select ticket_id, seq, type, at, ref from ticket_event"
            + " where type in ('INVITED', 'JOINED', 'DECLINED', 'LEFT', 'THANKED') order by ticket_id, seq";

    @Inject
    private Sql sql;

    /** Somebody's part as it is stored, or as it is told. */
    record Part(
            long ticket,
            long seq,
            long member,
            @Nullable Long skill,
            HelperState state,
            @Nullable Instant joinedAt,
            @Nullable Instant endedAt,
            @Nullable Instant thankedAt) {

        String name() {
            return "exception " + ticket + ", swarm " + seq + ", member " + member;
        }

        String key() {
            return seq + "/" + member;
        }
    }

    /** Something that happened in a swarm. */
    record Told(long ticket, long seq, EventType type, Instant at, String ref) {}

    @Override
    public String kind() {
        return "swarms";
    }

    @Override
    public void compare(Tally tally) {
        Map<Long, List<Part>> stored = sql
                .all(
                        STORED,
                        row -> new Part(
                                row.number("ticket_id"),
                                row.number("seq"),
                                row.number("member_id"),
                                row.textOrNull("skill_id") == null ? null : row.number("skill_id"),
                                row.oneOf(HelperState.class, "state"),
                                row.instantOrNull("joined_at"),
                                row.instantOrNull("ended_at"),
                                row.instantOrNull("thanked_at")))
                .stream()
                .collect(groupingBy(Part::ticket));
        Map<Long, List<Told>> told = sql
                .all(
                        TOLD,
                        row -> new Told(
                                row.number("ticket_id"),
                                row.number("seq"),
                                row.oneOf(EventType.class, "type"),
                                row.instant("at"),
                                row.text("ref")))
                .stream()
                .collect(groupingBy(Told::ticket));
        TreeSet<Long> tickets = new TreeSet<>(stored.keySet());
        tickets.addAll(told.keySet());
        tickets.forEach(
                ticket -> compare(stored.getOrDefault(ticket, List.of()), told.getOrDefault(ticket, List.of()), tally));
    }

    /** The parts of one exception against its events. */
    static void compare(List<Part> stored, List<Told> events, Tally tally) {
        Map<String, Part> told = new TreeMap<>(SwarmStory.told(events, stored));
        for (Part part : stored) {
            tally.add(compared(part, told.remove(part.key())));
        }
        told.values().forEach(part -> tally.add(Compared.of(part.name()).that(false, "its row is missing")));
    }

    private static Compared compared(Part stored, @Nullable Part told) {
        Compared compared = Compared.of(stored.name());
        return told == null
                ? compared.that(false, "no event brought them in")
                : compared.field("state", stored.state(), told.state())
                        .field("joined at", stored.joinedAt(), told.joinedAt())
                        .field("ended at", stored.endedAt(), told.endedAt())
                        .field("thanked at", stored.thankedAt(), told.thankedAt());
    }
}
