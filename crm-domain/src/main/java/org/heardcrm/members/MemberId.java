package org.heardcrm.members;

import org.heardcrm.platform.Id;

/** Names one member. */
public record MemberId(long value) implements Id {

    /** @throws org.heardcrm.platform.NotFound when the text is no identifier */
    public static MemberId parse(String text) {
        return new MemberId(Id.parse(text, "This member"));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
