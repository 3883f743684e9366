package org.heardcrm.desk;

import java.util.Locale;
import java.util.stream.Stream;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Unreadable;

/** What begun words are going to be. */
public enum DraftKind {
    REPLY,
    EXPLAIN,
    /** A call that is logged. */
    CALL,
    /** Words among members. */
    NOTE,
    /** What the client said. */
    CLIENT;

    /** As the composer spells it: {@code reply}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws Unreadable when nothing is spelt like that */
    public static DraftKind of(String word) {
        return Stream.of(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new Unreadable("kind", Sentence.of("draft-kind", "There is no kind of draft “{0}”.", word)));
    }
}
