package org.heardcrm.tickets.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A promise to make. */
public record PromiseRequest(
        @NotBlank @Size(max = 500) String sentence, @NotNull Instant dueAt) {

    /** Another due time, said in time. */
    public record Move(
            @NotNull Instant dueAt,
            @Size(max = 2000) @Nullable String reason) {}
}
