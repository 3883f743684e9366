package org.heardcrm.referrals.application;

import org.heardcrm.platform.application.Row;
import org.jspecify.annotations.Nullable;

/** Somebody or something by identifier and name. */
public record Party(long id, String name) {

    static Party of(Row row, String prefix) {
        return new Party(row.number(prefix + "_id"), row.text(prefix + "_name"));
    }

    static @Nullable Party orNull(Row row, String prefix) {
        Long id = row.numberOrNull(prefix + "_id");
        return id == null ? null : new Party(id, row.text(prefix + "_name"));
    }
}
