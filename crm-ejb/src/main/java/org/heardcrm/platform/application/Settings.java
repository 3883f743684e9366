package org.heardcrm.platform.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.heardcrm.platform.FirmCalendar;
import org.heardcrm.platform.Languages;

/** What an admin has set, each with a default until somebody does. */
@ApplicationScoped
public class Settings {

    static final String QUIET_DAYS = "quiet-days";
    static final String ZONE = "zone";
    static final String FIRM = "firm";
    static final String WEEK = "week";
    static final String DAYS_OFF = "days-off";
    static final String LANGUAGE = "language";

    @Inject
    private SettingValues values;

    /** How long a resolved exception stays quiet before it closes: 7 × 24 hours unless set. */
    public Duration quiet() {
        return Duration.ofDays(value(QUIET_DAYS).map(Long::valueOf).orElse(7L));
    }

    /** The zone in which the firm works, and in which pages and boards speak unless a viewer has their own. */
    public ZoneId zone() {
        return value(ZONE).map(ZoneId::of).orElse(ZoneId.of("Europe/Berlin"));
    }

    /** When the firm works, in its zone. */
    public FirmCalendar calendar() {
        ZoneId zone = zone();
        FirmCalendar usual = FirmCalendar.usual(zone);
        return new FirmCalendar(
                zone,
                value(WEEK).map(CalendarText::week).orElse(usual.week()),
                value(DAYS_OFF).map(CalendarText::days).orElse(usual.daysOff()));
    }

    /** What the firm is called on its clients' pages. */
    public String firm() {
        return value(FIRM).orElse("Heard");
    }

    /** In which of {@link Languages#SPOKEN} the firm writes to people of whom it knows no language. */
    public String language() {
        return value(LANGUAGE).orElse(Languages.SPOKEN.get(0));
    }

    /** Whether nobody has set what is called so: {@code firm}, {@code quiet-days}, {@code zone}, {@code week}, {@code days-off}. */
    public boolean isDefault(String name) {
        return value(name).isEmpty();
    }

    private Optional<String> value(String name) {
        return values.of(name);
    }
}
