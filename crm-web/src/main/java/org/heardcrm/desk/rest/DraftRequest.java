package org.heardcrm.desk.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.heardcrm.desk.DraftKind;

/**
 * Begun words.
 *
 * @param words empty ones let the draft go
 */
public record DraftRequest(
        @NotNull DraftKind kind, @NotNull @Size(max = 65536) String words) {}
