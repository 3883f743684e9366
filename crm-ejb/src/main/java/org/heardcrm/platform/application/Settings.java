package org.heardcrm.platform.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.RuleBroken;

/** What an admin may set, each with a default until somebody does. */
@ApplicationScoped
public class Settings {

    private static final String QUIET_DAYS = "quiet-days";
    private static final String ZONE = "zone";
    private static final String FIRM = "firm";

    @Inject
    private Sql sql;

    @Inject
    private HeardClock clock;

    /** How long a resolved exception stays quiet before it closes: 7 × 24 hours unless set. */
    public Duration quiet() {
        return Duration.ofDays(value(QUIET_DAYS).map(Long::valueOf).orElse(7L));
    }

    @Needs(Right.ADMINISTER)
    public void setQuietDays(int days) {
        if (days < 1 || days > 90) {
            throw new RuleBroken("quiet-days", "/quietDays", "Quiet days are 1 to 90.");
        }
        set(QUIET_DAYS, Integer.toString(days));
    }

    /** The zone in which the firm works, and in which pages and boards speak unless a viewer has their own. */
    public ZoneId zone() {
        return value(ZONE).map(ZoneId::of).orElse(ZoneId.of("Europe/Berlin"));
    }

    @Needs(Right.ADMINISTER)
    public void setZone(ZoneId zone) {
        set(ZONE, zone.getId());
    }

    /** What the firm is called on its clients' pages. */
    public String firm() {
        return value(FIRM).orElse("Heard");
    }

    @Needs(Right.ADMINISTER)
    public void setFirm(String name) {
        if (name.isBlank() || name.length() > 120) {
            throw new RuleBroken("firm", "/firm", "The firm's name has 1 to 120 characters.");
        }
        set(FIRM, name.strip());
    }

    /** Whether somebody set it; else it is a default, and the page says so. */
    public boolean isSet(String name) {
        return value(name).isPresent();
    }

    private Optional<String> value(String name) {
        return sql.one("select value from setting where name = ?", row -> row.text("value"), name);
    }

    private void set(String name, String value) {
        sql.update("""
                insert into setting (name, value, changed_at) values (?, ?, ?)
                on conflict (name) do update set value = excluded.value, changed_at = excluded.changed_at
                """, name, value, clock.instant());
    }
}
