package org.heardcrm.mail;

import org.heardcrm.platform.Id;

/** Identifies a {@link Letter}. */
public record LetterId(long value) implements Id {

    public static LetterId parse(String text) {
        return new LetterId(Id.parse(text, "This letter"));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
