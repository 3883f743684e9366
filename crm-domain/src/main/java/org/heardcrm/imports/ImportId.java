package org.heardcrm.imports;

import org.heardcrm.platform.Id;

/** Names one import: one file, sent once. */
public record ImportId(long value) implements Id {

    /** @throws org.heardcrm.platform.NotFound when the text is no identifier */
    public static ImportId parse(String text) {
        return new ImportId(Id.parse(text, "This import"));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
