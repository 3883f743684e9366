package org.heardcrm.platform.faces;

import java.time.ZoneId;
import java.util.Locale;

/** A viewer with a language and a zone, for tests. */
final class SomebodyWho extends Viewer {

    private final Locale locale;
    private final ZoneId zone;

    private SomebodyWho(String language, String zone) {
        this.locale = Locale.forLanguageTag(language);
        this.zone = ZoneId.of(zone);
    }

    static Viewer speaks(String language) {
        return new SomebodyWho(language, "Europe/Berlin");
    }

    static Viewer sitsIn(String zone) {
        return new SomebodyWho("en-GB", zone);
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }
}
