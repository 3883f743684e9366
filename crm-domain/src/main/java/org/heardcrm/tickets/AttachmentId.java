package org.heardcrm.tickets;

import org.heardcrm.platform.Id;

/** Identifies a file that is attached to a message, or will be. */
public record AttachmentId(long value) implements Id {

    public static AttachmentId parse(String text) {
        return new AttachmentId(Id.parse(text, "This attachment"));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
