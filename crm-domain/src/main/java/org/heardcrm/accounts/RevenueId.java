package org.heardcrm.accounts;

import org.heardcrm.platform.Id;

/** Identifies one entry of revenue. */
public record RevenueId(long value) implements Id {

    /** @throws org.heardcrm.platform.NotFound when the text is no identifier */
    public static RevenueId parse(String text) {
        return new RevenueId(Id.parse(text, "This revenue"));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
