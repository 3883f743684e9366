package org.heardcrm.platform.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** The path of a request as it may be shown and logged: without query, and without the token of a private link. */
public final class RequestPath {

    /** Request attribute: the path template of the operation that serves it. */
    public static final String TEMPLATE = "org.heardcrm.template";

    /** Request attribute: the status that was answered. */
    public static final String STATUS = "org.heardcrm.status";

    private static final Pattern LINK = Pattern.compile("^/(c|welcome)/[^/]*");
    private static final Pattern STRANGE = Pattern.compile("[^!-~]");
    private static final int LONGEST = 200;

    private RequestPath() {}

    /** Whether it was sent to the API, by the path as the caller wrote it, wherever that leads in the end. */
    public static boolean isApi(HttpServletRequest request) {
        String raw = request.getRequestURI();
        return raw.equals("/api") || raw.startsWith("/api/");
    }

    public static String shown(HttpServletRequest request) {
        return shown(request.getRequestURI());
    }

    /** @param raw the path as it was sent, percent-encoded */
    public static String shown(String raw) {
        String clean =
                STRANGE.matcher(LINK.matcher(raw).replaceFirst("/$1/{token}")).replaceAll("?");
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) + "…" : clean;
    }
}
