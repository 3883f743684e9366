package org.heardcrm.accounts;

import org.heardcrm.platform.Id;

/** Identifies an account. */
public record AccountId(long value) implements Id {

    /** @throws org.heardcrm.platform.NotFound when the text is no identifier */
    public static AccountId parse(String text) {
        return new AccountId(Id.parse(text, "This account"));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
