package org.heardcrm.notices;

import org.heardcrm.platform.Id;

/** Identifies what a member was told. */
public record NoticeId(long value) implements Id {

    public static NoticeId parse(String text) {
        return new NoticeId(Id.parse(text, "This notification"));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
