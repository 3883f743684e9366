package org.heardcrm.offerings;

import org.heardcrm.platform.Id;

/** Identifies a category. */
public record CategoryId(long value) implements Id {

    /** @throws org.heardcrm.platform.NotFound when the text is no identifier */
    public static CategoryId parse(String text) {
        return new CategoryId(Id.parse(text, "This category"));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
