package org.heardcrm.referrals.rest;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which prospect came by a recommendation; {@code at} is when they were named, now unless said. */
public record ReferRequest(
        @Size(max = 200) String prospectAccountId, @Nullable Instant at) {}
