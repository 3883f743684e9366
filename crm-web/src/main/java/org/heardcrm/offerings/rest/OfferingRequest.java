package org.heardcrm.offerings.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.heardcrm.offerings.OfferingDetails;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;
import org.jspecify.annotations.Nullable;

/** What is written about an offering. */
public record OfferingRequest(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 2000) String description,
        @Nullable Boolean retired)
        implements Ruled {

    @Override
    public void hold(Rules rules) {
        rules.line("/name", name);
    }

    static OfferingRequest of(OfferingDetails details) {
        return new OfferingRequest(details.name(), details.description(), details.retired());
    }

    OfferingDetails toDetails() {
        return new OfferingDetails(name, description, Boolean.TRUE.equals(retired));
    }
}
