package org.heardcrm.tickets.application;

import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.Message;
import org.heardcrm.tickets.TagChange;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done to several exceptions.
 *
 * @param words why (OWN, may be null), the change of tags as an event tells it (TAG), the reply (REPLY)
 * @param due until when (SNOOZE)
 * @param way how the reply goes out (REPLY)
 */
public record BulkOrder(
        Kind kind,
        @Nullable String words,
        @Nullable Instant due,
        @Nullable Channel way) {

    private static final int LONGEST_REASON = 2_000;

    /** Which act it is. */
    public enum Kind {
        OWN,
        TAG,
        SNOOZE,
        REPLY;

        /** Whether it can be taken back: what was said to a client is said. */
        public boolean isUndoable() {
            return this != REPLY;
        }
    }

    /** The member who orders it carries them. */
    public static BulkOrder own(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return new BulkOrder(Kind.OWN, null, null, null);
        }
        if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw new RuleBroken(
                    "too-long",
                    "/own/reason",
                    "{0} has at most {1} characters.",
                    Sentence.noun("A reason"),
                    LONGEST_REASON);
        }
        return new BulkOrder(Kind.OWN, reason.strip(), null, null);
    }

    /** @throws RuleBroken when it changes nothing, or is no change of tags */
    public static BulkOrder tag(List<String> add, List<String> remove) {
        TagChange change = new TagChange(add, remove);
        if (change.isNothing()) {
            throw new RuleBroken("required", "/tag", Sentence.of("tag-nothing", "Say which tags come or go."));
        }
        return new BulkOrder(Kind.TAG, change.told(), null, null);
    }

    public static BulkOrder snooze(Instant until) {
        return new BulkOrder(Kind.SNOOZE, null, until, null);
    }

    /** The same words to each client, each in a message of its own. */
    public static BulkOrder reply(@Nullable String body, Channel way) {
        return new BulkOrder(Kind.REPLY, Message.words("/reply/body", body), null, way);
    }
}
