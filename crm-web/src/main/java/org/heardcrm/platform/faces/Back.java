package org.heardcrm.platform.faces;

import jakarta.faces.context.ExternalContext;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The address a form was sent from, with its query: a form of Faces itself forgets the query. */
final class Back {

    private Back() {}

    /** A path of this server only; whatever else the browser says leads to the page's own path. */
    static String from(ExternalContext external) {
        String own = external.getRequestContextPath() + external.getRequestServletPath();
        URI said = read(external.getRequestHeaderMap().get("Referer"));
        return said != null && isHere(said, external)
                ? said.getRawPath() + (said.getRawQuery() == null ? "" : "?" + said.getRawQuery())
                : own;
    }

    private static boolean isHere(URI said, ExternalContext external) {
        String path = said.getRawPath();
        return external.getRequestServerName().equals(said.getHost())
                && path != null
                && path.startsWith("/")
                && !path.startsWith("//");
    }

    private static @Nullable URI read(@Nullable String address) {
        try {
            return address == null ? null : URI.create(address);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
