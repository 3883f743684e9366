package org.heardcrm.imports.rest;

import org.heardcrm.imports.application.Remark;
import org.jspecify.annotations.Nullable;

/**
 * Something to be said about a line of the file.
 *
 * @param line the line it is about, the first being 1; null when it is about the whole
 * @param number the incident it is about, or null when that is not known
 */
public record RemarkView(@Nullable Long line, @Nullable String number, String reason) {

    static RemarkView of(Remark remark) {
        return new RemarkView(remark.line(), remark.number(), remark.reason());
    }
}
