package org.heardcrm.tickets.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.heardcrm.tickets.AttachmentId;
import org.heardcrm.tickets.application.LinkToken;
import org.jspecify.annotations.Nullable;

/**
 * What a request under {@code /c/} asks for.
 *
 * @param act the word behind the token, or null when there is none
 */
record ClientLinkPath(LinkToken token, @Nullable String act) {

    static final int UNPROCESSABLE = 422;

    private static final String FILES = "attachments/";

    static ClientLinkPath of(HttpServletRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        int slash = path.indexOf('/');
        return slash < 0
                ? new ClientLinkPath(new LinkToken(path), null)
                : new ClientLinkPath(new LinkToken(path.substring(0, slash)), path.substring(slash + 1));
    }

    /** The file that is asked for, or null when something else is. */
    @Nullable
    AttachmentId file() {
        return act != null && act.startsWith(FILES) ? AttachmentId.parse(act.substring(FILES.length())) : null;
    }

    /** Whether the answer has to be JSON: it is asked for, and a page is not. */
    static boolean isForProgram(HttpServletRequest request) {
        String accept =
                Optional.ofNullable(request.getHeader("Accept")).orElse("").toLowerCase(Locale.ROOT);
        return accept.contains("application/json") && !accept.contains("text/html")
                || accept.contains("application/problem+json")
                || sendsJson(request) && !accept.contains("text/html");
    }

    static boolean sendsJson(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .startsWith("application/json");
    }
}
