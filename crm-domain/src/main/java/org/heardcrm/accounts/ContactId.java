package org.heardcrm.accounts;

import org.heardcrm.platform.Id;

/** Identifies a contact. */
public record ContactId(long value) implements Id {

    /** @throws org.heardcrm.platform.NotFound when the text is no identifier */
    public static ContactId parse(String text) {
        return new ContactId(Id.parse(text, "This contact"));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
