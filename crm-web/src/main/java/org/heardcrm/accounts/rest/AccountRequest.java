package org.heardcrm.accounts.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.heardcrm.accounts.AccountDetails;
import org.heardcrm.accounts.AccountKind;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;
import org.jspecify.annotations.Nullable;

/** What is written about an account, when it is opened and later. */
public record AccountRequest(
        @NotBlank @Size(max = AccountDetails.LONGEST_NAME) String name,
        AccountKind kind,
        @Nullable @Size(max = 253) String domain,
        @Nullable @Size(max = 200) String externalId,
        @Nullable @Size(max = 100) String tier,
        @Nullable @Size(max = 100) String industry,
        @Nullable @Size(max = 100) String sizeBand,
        @Nullable @Size(max = 2) String country,
        @Nullable LocalDate clientSince,
        @Nullable LocalDate endedAt)
        implements Ruled {

    @Override
    public void hold(Rules rules) {
        rules.line("/name", name);
        rules.hold(() -> AccountDetails.domainOf(domain), "/domain");
        rules.line("/externalId", externalId);
        rules.line("/tier", tier);
        rules.line("/industry", industry);
        rules.line("/sizeBand", sizeBand);
        rules.hold(() -> AccountDetails.countryOf(country), "/country");
        rules.hold(() -> AccountDetails.inOrder(clientSince, endedAt), "/clientSince", "/endedAt");
    }

    static AccountRequest of(AccountDetails details) {
        return new AccountRequest(
                details.name(),
                details.kind(),
                details.domain(),
                details.externalId(),
                details.tier(),
                details.industry(),
                details.sizeBand(),
                details.country(),
                details.clientSince(),
                details.endedAt());
    }

    AccountDetails toDetails() {
        return new AccountDetails(
                name, kind, domain, externalId, tier, industry, sizeBand, country, clientSince, endedAt);
    }
}
