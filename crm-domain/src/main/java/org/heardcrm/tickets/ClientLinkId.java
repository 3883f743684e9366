package org.heardcrm.tickets;

import org.heardcrm.platform.Id;

/** Identifies a {@link ClientLink}; it opens nothing. */
public record ClientLinkId(long value) implements Id {

    public static ClientLinkId parse(String text) {
        return new ClientLinkId(Id.parse(text, "This link"));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
