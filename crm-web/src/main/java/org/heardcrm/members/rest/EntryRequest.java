package org.heardcrm.members.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.heardcrm.members.application.ListEntry;
import org.jspecify.annotations.Nullable;

/**
 * What can be written about a team or a skill.
 *
 * @param active false retires it; true unless said
 */
public record EntryRequest(
        @NotBlank @Size(max = 120) String name,
        @Nullable Boolean active,
        @Size(max = 200) @Nullable String externalId) {

    static EntryRequest of(ListEntry entry) {
        return new EntryRequest(entry.name(), entry.active(), entry.externalId());
    }

    boolean isActive() {
        return active == null || active;
    }
}
