package org.heardcrm.members;

import org.heardcrm.platform.Id;

/** Names one team. */
public record TeamId(long value) implements Id {

    /** @throws org.heardcrm.platform.NotFound when the text is no identifier */
    public static TeamId parse(String text) {
        return new TeamId(Id.parse(text, "This team"));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
