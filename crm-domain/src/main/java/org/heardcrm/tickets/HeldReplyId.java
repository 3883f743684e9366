package org.heardcrm.tickets;

import org.heardcrm.platform.Id;

/** Identifies a {@link HeldReply}. */
public record HeldReplyId(long value) implements Id {

    public static HeldReplyId parse(String text) {
        return new HeldReplyId(Id.parse(text, "This held reply"));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
