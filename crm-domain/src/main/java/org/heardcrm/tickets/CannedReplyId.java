package org.heardcrm.tickets;

import org.heardcrm.platform.Id;

/** Identifies a {@link CannedReply}. */
public record CannedReplyId(long value) implements Id {

    public static CannedReplyId parse(String text) {
        return new CannedReplyId(Id.parse(text, "This canned reply"));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
