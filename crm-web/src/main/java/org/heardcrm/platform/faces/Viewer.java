package org.heardcrm.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.heardcrm.platform.application.Settings;
import org.jspecify.annotations.Nullable;

/** The language and the time zone in which the person who looks is shown things. */
@Named
@RequestScoped
public class Viewer {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.GERMAN);

    private Settings settings;
    private HttpServletRequest request;
    private Instance<Onlooker> onlooker;
    private @Nullable ZoneId zone;

    @SuppressWarnings("NullAway.Init")
    protected Viewer() {
        // for CDI
    }

    @Inject
    public Viewer(Settings settings, HttpServletRequest request, Instance<Onlooker> onlooker) {
        this.settings = settings;
        this.request = request;
        this.onlooker = onlooker;
    }

    /** The first language of the browser's list that Heard speaks, with the browser's region; else English. */
    public Locale getLocale() {
        return Collections.list(request.getLocales()).stream()
                .filter(Viewer::isSpoken)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static boolean isSpoken(Locale wished) {
        return SPOKEN.stream().anyMatch(spoken -> spoken.getLanguage().equals(wished.getLanguage()));
    }

    /** The zone the member chose, else the firm's. */
    public ZoneId getZone() {
        ZoneId known = zone;
        if (known == null) {
            known = onlooker.stream().findFirst().flatMap(Onlooker::ownZone).orElseGet(settings::zone);
            zone = known;
        }
        return known;
    }
}
