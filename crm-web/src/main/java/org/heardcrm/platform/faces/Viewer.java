package org.heardcrm.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import org.heardcrm.platform.Languages;
import org.heardcrm.platform.application.Settings;
import org.jspecify.annotations.Nullable;

/** The language and the time zone in which the person who looks is shown things. */
@Named
@RequestScoped
public class Viewer {

    private Settings settings;
    private HttpServletRequest request;
    private Instance<Onlooker> onlooker;
    private @Nullable ZoneId zone;
    private @Nullable Locale locale;

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

    /** The language the member chose, else the first of the browser's that Heard speaks; with the browser's region. */
    public Locale getLocale() {
        Locale known = locale;
        if (known == null) {
            known = onlooker.stream()
                    .findFirst()
                    .flatMap(Onlooker::ownLanguage)
                    .map(this::chosen)
                    .orElseGet(this::ofTheBrowser);
            locale = known;
        }
        return known;
    }

    private Locale chosen(String language) {
        return wished().filter(wish -> wish.getLanguage().equals(language))
                .findFirst()
                .orElse(Locale.forLanguageTag(language));
    }

    private Locale ofTheBrowser() {
        return wished().filter(wish -> Languages.isSpoken(wish.getLanguage()))
                .findFirst()
                .orElse(Locale.forLanguageTag(Languages.SPOKEN.get(0)));
    }

    private Stream<Locale> wished() {
        return Collections.list(request.getLocales()).stream();
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
