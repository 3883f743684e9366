package org.heardcrm.tickets;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.RuleBroken;
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
     * An integration passes on either: what was heard elsewhere, or what the client said in a portal of the firm.
     *
     * @param said the client's words; null only when they said it themselves
     * @throws RuleBroken when whoever tells it cannot know it so
     */
    public void confirm(@Nullable String said, Evidence evidence, Author by, Instant now) {
        course.require(Act.CONFIRM);
        requireKnowable(evidence, by);
        String words = evidence == Evidence.STAFF_HEARD
                ? Words.required("/said", "What a member heard", said, LONGEST_WORDS)
                : Words.optional("/said", "What the client says", said, LONGEST_WORDS);
        course.append(course.event(EventType.CONFIRMED, Side.CLIENT, by, now)
                .saying(words.isEmpty() ? null : words)
                .knownBy(evidence));
        if (course.standing().state() == TicketState.RESOLVED) {
            close(ClosedBy.CLIENT, evidence, by, Side.CLIENT, now);
        }
    }

    /** @throws RuleBroken when nobody can know a confirmation so */
    public static void requireSaid(Evidence evidence) {
        if (evidence != Evidence.STAFF_HEARD && evidence != Evidence.CLIENT_SAID) {
            throw notKnowable();
        }
    }

    private static void requireKnowable(Evidence evidence, Author by) {
        boolean knowable = switch (by.kind()) {
            case MEMBER -> evidence == Evidence.STAFF_HEARD;
            case CONTACT, SYSTEM -> evidence == Evidence.CLIENT_SAID;
            case INTEGRATION -> evidence == Evidence.STAFF_HEARD || evidence == Evidence.CLIENT_SAID;
        };
        if (!knowable) {
            throw notKnowable();
        }
    }

    private static RuleBroken notKnowable() {
        return new RuleBroken(
                "evidence-knowable",
                "/evidence",
                "What a client says to a member is STAFF_HEARD; only what they say themselves is CLIENT_SAID.");
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
