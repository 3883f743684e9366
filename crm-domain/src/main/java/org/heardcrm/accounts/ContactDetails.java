package org.heardcrm.accounts;

import java.util.regex.Pattern;
import org.heardcrm.platform.Languages;
import org.heardcrm.platform.Line;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What a member may write about a contact; null is "not known".
 *
 * @param name 1 to 200 characters
 * @param email an address is one person, whatever its case
 * @param externalId the contact's identifier in another system; unique
 * @param language in which of {@link Languages#SPOKEN} the contact is written to; null is the firm's
 */
public record ContactDetails(
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String externalId,
        @Nullable String language) {

    public static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PHONE = 50;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>()\\[\\],;:\\\\\"]+@[^\\s@<>()\\[\\],;:\\\\\"]+");

    /** @throws RuleBroken when a value is too long or malformed */
    public ContactDetails {
        name = Line.required("/name", "A name", name, LONGEST_NAME);
        email = emailOf(email);
        phone = Line.optional("/phone", "A phone number", phone, LONGEST_PHONE);
        externalId = Line.optional("/externalId", "An external identifier", externalId, LONGEST_NAME);
        language = Languages.optional(language);
    }

    /**
     * @return null when there is nothing in it
     * @throws RuleBroken when it is no mail address
     */
    public static @Nullable String emailOf(@Nullable String text) {
        String email = Line.optional("/email", "An address", text, LONGEST_EMAIL);
        if (email != null && !EMAIL.matcher(email).matches()) {
            throw new RuleBroken("email", "/email", "“{0}” is no mail address, as in ada@example.com.", email);
        }
        return email;
    }

    /** A person of whom we know the name, and perhaps an address. */
    public static ContactDetails named(String name, @Nullable String email) {
        return new ContactDetails(name, email, null, null, null);
    }
}
