package org.heardcrm.tickets;

import org.heardcrm.platform.Id;

/** Identifies a {@link SavedView}. */
public record SavedViewId(long value) implements Id {

    public static SavedViewId parse(String text) {
        return new SavedViewId(Id.parse(text, "This view"));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
