package org.heardcrm.tickets;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an exception in the system it was imported from, after it was reported there.
 *
 * @param by who did it, as far as that system says
 * @param ref a member's identifier for OWNED and HANDOFF, null for nobody known; null for all others
 * @param value as in {@link TicketEvent}: {@code asks} of a REPLY, by whom of CLOSED, a sentence of the others
 * @param evidence how we know it, or null when the system says so itself
 */
public record ImportedEvent(
        EventType type,
        Side actor,
        Author by,
        Instant at,
        @Nullable Long ref,
        @Nullable String value,
        @Nullable Evidence evidence) {

    /** What a log of another system can tell. A promise is said to somebody here; none is ever inferred. */
    private static final Set<EventType> TOLD = EnumSet.of(
            EventType.REPLY,
            EventType.CLIENT_MESSAGE,
            EventType.OWNED,
            EventType.HANDOFF,
            EventType.RESOLVED,
            EventType.REOPENED,
            EventType.CLOSED);

    /** @throws RuleBroken when it is nothing that an import can know */
    public ImportedEvent {
        if (!TOLD.contains(type)) {
            throw new RuleBroken("imported-event", "/events", "{0} cannot be imported.", type.name());
        }
    }

    void expectBetween(Instant reported, Instant now) {
        if (at.isBefore(reported)) {
            throw new RuleBroken("before-reported", "/events", "Nothing happens before an exception is reported.");
        }
        if (at.isAfter(now)) {
            throw new RuleBroken(
                    "in-the-future",
                    "/events",
                    Sentence.of("imported-in-the-future", "Nothing imported happens in the future."));
        }
    }

    TicketEvent asOf(Instant now) {
        return TicketEvent.of(type, actor, by, at)
                .about(ref == null ? null : ref.toString())
                .saying(value)
                .knownBy(evidence)
                .recordedAt(now);
    }
}
