package org.heardcrm.members;

import java.util.Locale;
import java.util.regex.Pattern;
import org.heardcrm.platform.RuleBroken;

/** What a member types to log in: 2 to 64 letters, digits and {@code . _ - @}; upper and lower case are the same. */
public record LoginName(String value) {

    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}._@-]{2,64}");

    /** @throws RuleBroken when it has another shape */
    public LoginName {
        if (!SHAPE.matcher(value).matches()) {
            throw new RuleBroken(
                    "login-shape", "/login", "A login has 2 to 64 letters, digits, dots, dashes, underscores or @.");
        }
    }

    /** @throws RuleBroken when the trimmed text has another shape */
    public static LoginName of(String text) {
        return new LoginName(text.strip());
    }

    /** How two logins are compared. */
    public static String folded(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
