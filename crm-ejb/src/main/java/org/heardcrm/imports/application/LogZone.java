package org.heardcrm.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Unreadable;
import org.heardcrm.platform.application.Settings;
import org.jspecify.annotations.Nullable;

/** The zone of a file's dates: the one that is said, else the firm's. */
@ApplicationScoped
public class LogZone {

    @Inject
    private Settings settings;

    /**
     * @param name an IANA name, or null
     * @throws Unreadable when there is no such zone
     */
    public ZoneId named(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return settings.zone();
        }
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw new Unreadable(
                    "zone", Sentence.of("zone", "“{0}” is no time zone, as “Europe/Berlin” is one.", Shown.of(name)));
        }
        return ZoneId.of(name);
    }
}
