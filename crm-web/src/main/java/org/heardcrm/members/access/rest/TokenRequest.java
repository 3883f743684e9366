package org.heardcrm.members.access.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.heardcrm.members.access.AccessToken;
import org.heardcrm.members.access.Scopes;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;
import org.jspecify.annotations.Nullable;

/**
 * A token to issue, for a member or for an integration.
 *
 * @param memberId the member in whose name it speaks
 * @param integration the name of the program that has it; one of that name is found, else it is new
 * @param expiresAt null when it does not expire
 */
public record TokenRequest(
        @NotBlank @Size(max = 120) String name,
        @NotNull @Size(min = 1, max = 16) List<String> scopes,
        @Nullable String memberId,
        @Size(max = 120) @Nullable String integration,
        @Nullable Instant expiresAt)
        implements Ruled {

    @Override
    public void hold(Rules rules) {
        rules.hold(() -> Scopes.of(scopes), "/scopes");
        rules.hold(this::requireOneHolder, "/memberId", "/integration");
    }

    private void requireOneHolder() {
        if ((memberId == null) == (integration == null)) {
            throw new RuleBroken(
                    "one-holder", "", "A token belongs to a member (“memberId”) or to an “integration”, not to both.");
        }
    }

    AccessToken.Terms toTerms() {
        requireOneHolder();
        return new AccessToken.Terms(name, Scopes.of(scopes), expiresAt);
    }
}
