package org.heardcrm.tickets.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.heardcrm.tickets.Side;

/** A next step to plan: whose it is, and what is to be done. */
public record PlanStepRequest(
        @NotNull Side side, @NotBlank @Size(max = 500) String words) {}
