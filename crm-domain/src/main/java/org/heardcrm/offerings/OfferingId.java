package org.heardcrm.offerings;

import org.heardcrm.platform.Id;

/** Identifies an offering. */
public record OfferingId(long value) implements Id {

    /** @throws org.heardcrm.platform.NotFound when the text is no identifier */
    public static OfferingId parse(String text) {
        return new OfferingId(Id.parse(text, "This offering"));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
