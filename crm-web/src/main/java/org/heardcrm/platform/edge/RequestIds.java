package org.heardcrm.platform.edge;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The identifier of the request that this thread serves: the caller's own when it is sane, else a new one. */
public final class RequestIds {

    public static final String HEADER = "X-Request-Id";

    /** The request attribute that holds it too, for pages. */
    public static final String ATTRIBUTE = "heard.requestId";

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final ThreadLocal<@Nullable String> CURRENT = new ThreadLocal<>();
    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestIds() {}

    /** The running request's, or "-" when this thread serves none. */
    public static String current() {
        String id = CURRENT.get();
        return id == null ? "-" : id;
    }

    static void begin(@Nullable String proposed) {
        CURRENT.set(proposed != null && SANE.matcher(proposed).matches() ? proposed : made());
    }

    static void end() {
        CURRENT.remove();
    }

    /** A new one, for an answer to something that never became a request. */
    public static String made() {
        byte[] bytes = new byte[12];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
