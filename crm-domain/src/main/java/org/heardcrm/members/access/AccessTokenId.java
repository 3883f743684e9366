package org.heardcrm.members.access;

import org.heardcrm.platform.Id;

/** Names one access token. */
public record AccessTokenId(long value) implements Id {

    /** @throws org.heardcrm.platform.NotFound when the text is no identifier */
    public static AccessTokenId parse(String text) {
        return new AccessTokenId(Id.parse(text, "This token"));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
