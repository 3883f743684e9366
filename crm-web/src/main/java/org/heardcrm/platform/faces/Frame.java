package org.heardcrm.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.primefaces.context.PrimeFacesContext;

/** What surrounds every page: light or dark, kept in a cookie of the browser. */
@Named
@ApplicationScoped
public class Frame {

    private static final String THEME = "heard-theme";
    private static final String AS_THE_SYSTEM = "system";
    private static final Set<String> THEMES = Set.of("light", "dark");
    private static final int YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

    /** {@code light}, {@code dark}, or {@code system}: as the computer is set. */
    public String getTheme() {
        Object cookie = external().getRequestCookieMap().get(THEME);
        return cookie instanceof Cookie kept && THEMES.contains(kept.getValue()) ? kept.getValue() : AS_THE_SYSTEM;
    }

    /** What a form of a page without scripts has to send back; where PrimeFaces' scripts run, they do it themselves. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    /** Takes the theme and shows the same page in it. */
    public void choose(String theme) throws IOException {
        Map<String, Object> kept = Map.of("path", "/", "maxAge", YEAR_IN_SECONDS, "httpOnly", true, "SameSite", "Lax");
        external().addResponseCookie(THEME, THEMES.contains(theme) ? theme : AS_THE_SYSTEM, kept);
        external().redirect(Back.from(external()));
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
