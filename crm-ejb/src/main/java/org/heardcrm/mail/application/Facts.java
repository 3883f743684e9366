package org.heardcrm.mail.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a letter about an exception has to tell.
 *
 * @param author the name of whoever wrote or did what it is about, or null when that is not known
 * @param byMember whether a member did, and no program
 * @param value what the event itself says: a resolution, a reason, the client's words
 * @param words what was said, or null when nothing was
 * @param promise the promise it is about, or null
 * @param due when that is due, or null
 * @param dueBefore when it was due before it was moved, or null
 */
record Facts(
        String number,
        String summary,
        String account,
        @Nullable String author,
        boolean byMember,
        @Nullable String value,
        @Nullable String words,
        @Nullable String promise,
        @Nullable Instant due,
        @Nullable Instant dueBefore) {}
