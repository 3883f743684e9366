package org.heardcrm.tickets;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Evidence;
import org.jspecify.annotations.Nullable;

/** How an exception ends: with a sentence, then by the client's word or by quiet days; and how it begins again. */
public final class Ending {

    private static final int LONGEST_WORDS = 2_000;

    private final TicketCourse course;
    private final Source source;

    /** @param source where the exception came from: an imported one has no quiet days */
    Ending(TicketCourse course, Source source) {
        this.course = course;
        this.source = source;
    }

    /** What was done, in a sentence; the open promises are asked about by the caller first. */
    public void resolve(String resolution, Author by, Instant now) {
        course.require(Act.RESOLVE);
        String sentence = Words.required("/resolution", "A resolution", resolution, LONGEST_WORDS);
        course.append(course.event(EventType.RESOLVED, Side.FIRM, by, now).saying(sentence));
    }

    /**
     * The client says that it is solved: to a member (STAFF_HEARD, with their words) or through the link (CLIENT_SAID).
     */
    public void confirm(@Nullable String said, Evidence evidence, Author by, Instant now) {
        course.require(Act.CONFIRM);
        course.append(course.event(EventType.CONFIRMED, Side.CLIENT, by, now)
                .saying(said)
                .knownBy(evidence));
        if (course.standing().state() == TicketState.RESOLVED) {
            close(ClosedBy.CLIENT, evidence, by, Side.CLIENT, now);
        }
    }

    public void reopen(Side by, String reason, Author author, Instant now) {
        course.require(Act.REOPEN);
        course.append(course.event(EventType.REOPENED, by, author, now)
                .saying(Words.required("/reason", "Reopening", reason, LONGEST_WORDS)));
    }

    public boolean isQuietOver(Duration quiet, Instant now) {
        Instant since = course.standing().quietSince();
        return since != null && source != Source.IMPORT && !now.isBefore(since.plus(quiet));
    }

    /** The quiet days are over: the exception closes at that very instant, whenever somebody looks. */
    public void closeQuietly(Duration quiet, boolean reached) {
        Instant since = Objects.requireNonNull(course.standing().quietSince(), "Only a resolved exception goes quiet.");
        close(reached ? ClosedBy.SILENCE : ClosedBy.UNREACHED, null, Author.system(), Side.FIRM, since.plus(quiet));
    }

    private void close(ClosedBy how, @Nullable Evidence evidence, Author by, Side side, Instant at) {
        course.append(
                course.event(EventType.CLOSED, side, by, at).saying(how.name()).knownBy(evidence));
    }
}
