package org.heardcrm.members.access;

import org.heardcrm.platform.Id;

/** Names one integration. */
public record IntegrationId(long value) implements Id {

    /** @throws org.heardcrm.platform.NotFound when the text is no identifier */
    public static IntegrationId parse(String text) {
        return new IntegrationId(Id.parse(text, "This integration"));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
