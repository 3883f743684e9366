package org.heardcrm.platform.rest.contract;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.heardcrm.platform.Role;
import org.heardcrm.platform.rest.MoneyView;
import org.jspecify.annotations.Nullable;

/** Records with everything that the contract knows. */
final class SampleRequests {

    private SampleRequests() {}

    public record Everything(
            @NotBlank @Size(max = 5) String name,
            Role role,
            @Nullable Role other,
            boolean yes,
            @Min(1) @Max(5) int importance,
            @Nullable Long large,
            @Nullable Instant at,
            @Nullable LocalDate day,
            @Nullable YearMonth month,
            @Nullable MoneyView value,
            @Size(max = 2) List<@Size(max = 3) String> tags,
            @Nullable List<Inner> inner,
            @Schema(required = true) @Nullable String owner) {}

    public record Inner(String name) {}
}
