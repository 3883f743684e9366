package org.heardcrm.members;

import org.heardcrm.platform.Id;

/** Names one skill. */
public record SkillId(long value) implements Id {

    /** @throws org.heardcrm.platform.NotFound when the text is no identifier */
    public static SkillId parse(String text) {
        return new SkillId(Id.parse(text, "This skill"));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
