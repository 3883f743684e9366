package org.heardcrm.desk.edge;

import java.util.regex.Pattern;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Unreadable;
import org.jspecify.annotations.Nullable;

/** The name an open page gave itself: drawn by chance, so that no two are mistaken for one another. */
final class OpenPage {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]{8,32}");

    private OpenPage() {}

    /** @throws Unreadable when it is no such name */
    static String of(@Nullable String name) {
        if (name == null || !NAME.matcher(name).matches()) {
            throw new Unreadable(
                    "page", Sentence.of("page-name", "A page is named by 8 to 32 small letters and digits."));
        }
        return name;
    }
}
