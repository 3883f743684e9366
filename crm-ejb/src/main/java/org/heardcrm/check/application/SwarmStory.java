package org.heardcrm.check.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardcrm.check.application.SwarmComparison.Part;
import org.heardcrm.check.application.SwarmComparison.Told;
import org.heardcrm.tickets.HelperState;
import org.heardcrm.tickets.Swarming;
import org.jspecify.annotations.Nullable;

/** The swarm of one exception as nothing but its events tell it; who had a skill when it was asked for, only rows know. */
final class SwarmStory {

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final List<Part> asked;

    private SwarmStory(List<Part> asked) {
        this.asked = asked;
    }

    /** @param stored read for nothing but whom an invitation by skill asked */
    static Map<String, Part> told(List<Told> events, List<Part> stored) {
        SwarmStory story = new SwarmStory(stored);
        events.forEach(story::hear);
        return story.parts;
    }

    private void hear(Told event) {
        switch (event.type()) {
            case INVITED -> invited(event);
            case JOINED -> joined(event);
            case DECLINED -> ended(event, HelperState.DECLINED);
            case LEFT -> ended(event, HelperState.LEFT);
            default -> thanked(event);
        }
    }

    private void invited(Told event) {
        asked.stream()
                .filter(part -> part.seq() == event.seq())
                .filter(part ->
                        part.skill() != null && Swarming.skillRef(part.skill()).equals(event.ref()))
                .forEach(part -> put(event, part.member(), part.skill(), HelperState.ASKED, null));
        if (!event.ref().startsWith("skill:")) {
            put(event, Long.parseLong(event.ref()), null, HelperState.ASKED, null);
        }
    }

    private void joined(Told event) {
        long member = Long.parseLong(event.ref());
        Optional<Part> part = in(member);
        if (part.isEmpty()) {
            put(event, member, null, HelperState.JOINED, event.at());
            return;
        }
        Part first = part.get();
        replace(first, HelperState.JOINED, event.at(), null);
        if (first.skill() != null) {
            List.copyOf(parts.values()).stream()
                    .filter(other -> other.seq() == first.seq() && other.state() == HelperState.ASKED)
                    .forEach(other -> replace(other, HelperState.NOT_NEEDED, null, event.at()));
        }
    }

    private void ended(Told event, HelperState how) {
        in(Long.parseLong(event.ref())).ifPresent(part -> replace(part, how, part.joinedAt(), event.at()));
    }

    private void thanked(Told event) {
        parts.values().stream()
                .filter(part -> part.member() == Long.parseLong(event.ref()) && part.joinedAt() != null)
                .max(Comparator.comparingLong(Part::seq))
                .ifPresent(part -> put(new Part(
                        part.ticket(),
                        part.seq(),
                        part.member(),
                        part.skill(),
                        part.state(),
                        part.joinedAt(),
                        part.endedAt(),
                        event.at())));
    }

    private Optional<Part> in(long member) {
        return parts.values().stream()
                .filter(part -> part.member() == member)
                .filter(part -> part.state() == HelperState.ASKED || part.state() == HelperState.JOINED)
                .findFirst();
    }

    private void replace(Part part, HelperState state, @Nullable Instant joined, @Nullable Instant ended) {
        put(new Part(part.ticket(), part.seq(), part.member(), part.skill(), state, joined, ended, part.thankedAt()));
    }

    private void put(Told event, long member, @Nullable Long skill, HelperState state, @Nullable Instant joined) {
        put(new Part(event.ticket(), event.seq(), member, skill, state, joined, null, null));
    }

    private void put(Part part) {
        parts.put(part.key(), part);
    }
}
