package org.heardcrm.desk.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.heardcrm.desk.application.Tabs;
import org.heardcrm.desk.application.Tabs.Tab;
import org.heardcrm.platform.application.HeardClock;
import org.jspecify.annotations.Nullable;

/** The exceptions that the member has open, in the left bar of every page. */
@Named
@RequestScoped
public class TabsPart {

    @Inject
    private Tabs tabs;

    @Inject
    private HeardClock clock;

    private @Nullable List<Tab> open;

    public List<Tab> getOpen() {
        List<Tab> known = open;
        if (known == null) {
            known = tabs.open();
            open = known;
        }
        return known;
    }

    /** When the page was made: what happens from now on it has to be told. */
    public Instant getNow() {
        return clock.instant();
    }
}
