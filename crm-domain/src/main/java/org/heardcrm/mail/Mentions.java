package org.heardcrm.mail;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heardcrm.members.LoginName;

/** Whom a note names: {@code @@} and a login. */
public final class Mentions {

    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}@])@@([\\p{L}\\p{N}][\\p{L}\\p{N}._@-]*)");

    /** What ends a sentence belongs to no login. */
    private static final Pattern END = Pattern.compile("[.@-]+$");

    private Mentions() {}

    /** @return the logins as they are compared, in their order, each once */
    public static Set<String> in(String note) {
        Set<String> logins = new LinkedHashSet<>();
        Matcher found = MENTION.matcher(note);
        while (found.find()) {
            logins.add(LoginName.folded(END.matcher(found.group(1)).replaceAll("")));
        }
        return logins;
    }
}
