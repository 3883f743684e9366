package org.heardcrm.members.access.edge;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page of this house to go to after the login, with its query: never another house, nor what is no page. */
public record LocalPath(String value) {

    private static final int LONGEST = 2000;

    /** @return nothing when the text leads elsewhere, or to where nobody wants to land */
    public static Optional<LocalPath> of(@Nullable String text) {
        if (text == null || text.length() > LONGEST || !text.startsWith("/") || text.startsWith("//")) {
            return Optional.empty();
        }
        boolean strange = text.chars().anyMatch(c -> c <= ' ' || c == '\\' || c == 0x7f);
        return strange || !isPage(text) ? Optional.empty() : Optional.of(new LocalPath(text));
    }

    /** The page a browser says it comes from, if it is one of the house that the request was sent to. */
    static Optional<LocalPath> ofReferer(@Nullable String referer, String host) {
        if (referer == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(referer);
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return host.equals(uri.getRawAuthority()) ? of(uri.getRawPath() + query) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** The login page that comes back here. */
    static String loginFor(Optional<LocalPath> from) {
        return OpenDoors.LOGIN
                + from.filter(path -> !path.value.equals("/"))
                        .map(path -> "?from=" + URLEncoder.encode(path.value, StandardCharsets.UTF_8))
                        .orElse("");
    }

    /** The login page that says first that an earlier login has ended, and comes back here. */
    static String loginAgainFor(Optional<LocalPath> from) {
        String login = loginFor(from);
        return login + (login.contains("?") ? "&" : "?") + "ended=true";
    }

    private static boolean isPage(String text) {
        String path = text.replaceAll("[?#].*", "");
        return !path.startsWith("/api/")
                && !path.equals("/logout")
                && !path.contains("//")
                && !path.contains("..")
                && !OpenDoors.leadTo(path);
    }
}
