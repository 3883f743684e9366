package org.heardcrm.members.access.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.heardcrm.members.MemberDetails;
import org.heardcrm.members.Preferences;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;
import org.jspecify.annotations.Nullable;

/**
 * What members settle for their own pages; it is changed in the same shape.
 *
 * @param zone an IANA time zone, or null for the firm's
 * @param language en or de, or null for the browser's
 * @param shortcuts whether keys pressed outside of fields act
 */
public record ProfileView(
        @Size(max = 64) @Nullable String zone,
        @Size(max = 2) @Nullable String language,
        @NotNull Boolean shortcuts) implements Ruled {

    @Override
    public void hold(Rules rules) {
        rules.hold(() -> MemberDetails.zoneOf(zone), "/zone");
        rules.hold(() -> new Preferences(null, language, true), "/language");
    }

    static ProfileView of(Preferences kept) {
        return new ProfileView(kept.zone(), kept.language(), kept.shortcuts());
    }

    Preferences toPreferences() {
        return new Preferences(zone, language, shortcuts);
    }
}
