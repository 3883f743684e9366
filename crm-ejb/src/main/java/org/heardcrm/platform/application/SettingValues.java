package org.heardcrm.platform.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What admins have set, by name; what nobody set has no value here, and its default stands with whoever asks. */
@ApplicationScoped
public class SettingValues {

    @Inject
    private Sql sql;

    @Inject
    private HeardClock clock;

    /** Nothing while the default holds. */
    public Optional<String> of(String name) {
        return sql.one("select value from setting where name = ?", row -> row.text("value"), name);
    }

    /** Takes a value; the one that holds already changes nothing, so that a default stays known as one. */
    public void set(String name, String value, String holdsNow) {
        if (value.equals(holdsNow)) {
            return;
        }
        sql.update("""
                insert into setting (name, value, changed_at) values (?, ?, ?)
                on conflict (name) do update set value = excluded.value, changed_at = excluded.changed_at
                """, name, value, clock.instant());
    }
}
