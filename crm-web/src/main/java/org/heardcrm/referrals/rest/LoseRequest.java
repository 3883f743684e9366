package org.heardcrm.referrals.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why it was lost. */
public record LoseRequest(@NotBlank @Size(max = 500) String reason) {}
