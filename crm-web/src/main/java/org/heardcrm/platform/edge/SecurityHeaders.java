package org.heardcrm.platform.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.microprofile.config.ConfigProvider;

/** The headers that keep browsers from doing what nobody meant; the pages' own CSP is written by PrimeFaces. */
public final class SecurityHeaders {

    /** The Content-Security-Policy of a page that has no script, whoever sees it. */
    public static final String WITHOUT_SCRIPT =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    private static final String A_YEAR = "max-age=31536000; includeSubDomains";

    private SecurityHeaders() {}

    public static void set(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", isPrivateLink(path) ? "no-referrer" : "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (Https.IS_BASE) {
            response.setHeader("Strict-Transport-Security", A_YEAR);
        }
        if (RequestPath.isApi(request)) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
        if (!isStatic(path)) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    /** Whoever has such an address may come in, so it is told to nobody. */
    private static boolean isPrivateLink(String path) {
        return path.startsWith("/c/") || path.startsWith("/welcome");
    }

    /** Files that are the same for everybody may be kept by browsers, as the one who serves them says. */
    static boolean isStatic(String path) {
        return path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/resources/")
                || path.startsWith("/problems/");
    }

    /** Asked once: whether the world sees this instance by https. */
    private static final class Https {
        static final boolean IS_BASE = ConfigProvider.getConfig()
                .getOptionalValue("heard.base.url", String.class)
                .filter(url -> url.startsWith("https://"))
                .isPresent();
    }
}
