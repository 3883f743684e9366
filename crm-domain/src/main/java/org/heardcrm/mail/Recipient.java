package org.heardcrm.mail;

import org.jspecify.annotations.Nullable;

/**
 * Who is written to: a person of a client, or one of the firm. Exactly one of the two is there.
 *
 * @param contact the contact's identifier, or null
 * @param member the member's identifier, or null
 */
public record Recipient(@Nullable Long contact, @Nullable Long member) {

    public Recipient {
        if ((contact == null) == (member == null)) {
            throw new IllegalArgumentException("A letter goes to a contact or to a member.");
        }
    }

    public static Recipient contact(long id) {
        return new Recipient(id, null);
    }

    public static Recipient member(long id) {
        return new Recipient(null, id);
    }
}
