package org.heardcrm.imports.application;

import org.jspecify.annotations.Nullable;

/**
 * Something to be said about a line of an imported file.
 *
 * @param line the line it is about, the first being 1; null when it is about the whole
 * @param number the incident it is about, or null when that is not known
 * @param reason one sentence a person understands
 */
public record Remark(@Nullable Long line, @Nullable String number, String reason) {

    static Remark of(IncidentRow row, String reason) {
        return new Remark(row.line(), row.number(), reason);
    }
}
