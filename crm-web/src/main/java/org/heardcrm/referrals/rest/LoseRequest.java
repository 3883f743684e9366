package org.heardcrm.referrals.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;

/** Why it was lost. */
public record LoseRequest(@NotBlank @Size(max = 500) String reason) implements Ruled {

    @Override
    public void hold(Rules rules) {
        rules.line("/reason", reason);
    }
}
