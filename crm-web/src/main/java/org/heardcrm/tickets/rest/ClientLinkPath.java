package org.heardcrm.tickets.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.rest.problems.Problem;
import org.heardcrm.platform.rest.problems.ProblemAnswers;
import org.heardcrm.platform.rest.problems.ProblemKind;
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

    /** Each act, and the one field that its words stand in. */
    private static final Map<String, String> ACTS = Map.of(
            "messages", "body",
            "confirm", "said",
            "not-fine", "reason",
            "repeat", "message",
            "tick", "step",
            "untick", "step");

    private static final Set<String> PAGES = Set.of("text/html", "text/*", "application/xhtml+xml", "*/*");
    private static final Set<String> DATA = Set.of("application/json", "application/*", "application/problem+json");

    private static final String FILES = "attachments/";

    static ClientLinkPath of(HttpServletRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        int slash = path.indexOf('/');
        return slash < 0
                ? new ClientLinkPath(new LinkToken(path), null)
                : new ClientLinkPath(new LinkToken(path.substring(0, slash)), path.substring(slash + 1));
    }

    /**
     * Answers what is asked in a way that nothing here takes or gives: 405, 406, 415.
     *
     * @return whether it was answered
     * @throws NotFound when there is no such act
     */
    boolean refuses(String method, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (act != null && !ACTS.containsKey(act)) {
            throw NotFound.of("This page");
        }
        String taken = act == null ? "GET" : "POST";
        Problem problem = null;
        if (!taken.equals(method)) {
            response.setHeader("Allow", taken.equals("GET") ? "GET, HEAD" : taken);
            problem = Problem.of(ProblemKind.METHOD_NOT_ALLOWED, "This address takes " + taken + ".");
        } else if (!isAcceptable(request)) {
            problem = Problem.of(ProblemKind.NOT_ACCEPTABLE, "This is to be had as text/html or application/json.");
        } else if (method.equals("POST")
                && !isForm(request)
                && !sendsJson(request)
                && request.getContentLength() != 0) {
            problem = Problem.of(
                    ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                    "This address takes application/json, application/x-www-form-urlencoded or multipart/form-data.");
        }
        if (problem != null) {
            ProblemAnswers.send(problem, request, response);
        }
        return problem != null;
    }

    /** The field of the words that its act takes. */
    String field() {
        return ACTS.getOrDefault(String.valueOf(act), "");
    }

    private static boolean isAcceptable(HttpServletRequest request) {
        return accepted(request).isEmpty()
                || Stream.of(accepted(request).split(","))
                        .map(one -> one.split(";", 2)[0].strip())
                        .anyMatch(one -> PAGES.contains(one) || DATA.contains(one));
    }

    private static boolean isForm(HttpServletRequest request) {
        return type(request).startsWith("application/x-www-form-urlencoded")
                || type(request).startsWith("multipart/form-data");
    }

    /** The file that is asked for, or null when something else is. */
    @Nullable
    AttachmentId file() {
        return act != null && act.startsWith(FILES) ? AttachmentId.parse(act.substring(FILES.length())) : null;
    }

    /** Whether the answer has to be JSON: it is asked for, and a page is not. */
    static boolean isForProgram(HttpServletRequest request) {
        String accept = accepted(request);
        return accept.contains("application/json") && !accept.contains("text/html")
                || accept.contains("application/problem+json")
                || sendsJson(request) && !accept.contains("text/html");
    }

    static boolean sendsJson(HttpServletRequest request) {
        return type(request).startsWith("application/json");
    }

    private static String type(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
    }

    private static String accepted(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Accept")).orElse("").toLowerCase(Locale.ROOT);
    }
}
