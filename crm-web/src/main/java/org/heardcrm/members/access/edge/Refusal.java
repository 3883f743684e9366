package org.heardcrm.members.access.edge;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.heardcrm.platform.edge.RequestIds;
import org.heardcrm.platform.edge.RequestPath;
import org.heardcrm.platform.edge.SecurityHeaders;
import org.heardcrm.platform.rest.problems.Problem;
import org.heardcrm.platform.rest.problems.ProblemAnswers;
import org.heardcrm.platform.rest.problems.ProblemKind;

/** How the door says no: to a program with a problem, to a person with the login page or a sentence. */
final class Refusal {

    private Refusal() {}

    static AuthenticationStatus unauthenticatedProgram(HttpServletRequest request, HttpServletResponse response) {
        boolean tried = request.getHeader("Authorization") != null;
        response.setHeader("WWW-Authenticate", tried ? "Bearer error=\"invalid_token\"" : "Bearer");
        return problem(
                request,
                response,
                Problem.of(
                        ProblemKind.UNAUTHENTICATED,
                        tried
                                ? "This token is unknown, expired or revoked."
                                : "Send a token: “Authorization: Bearer heard_…”. An admin can make one."));
    }

    static AuthenticationStatus databaseAwayForProgram(HttpServletRequest request, HttpServletResponse response) {
        Problem away = Problem.of(ProblemKind.UNAVAILABLE, "The database does not answer. Try again in a moment.");
        return problem(request, response, away.after(5));
    }

    static AuthenticationStatus databaseAwayForPerson(HttpServletRequest request, HttpServletResponse response) {
        head(request, response, 503);
        response.setHeader("Retry-After", "5");
        try {
            response.sendError(503);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    static AuthenticationStatus forgery(HttpServletRequest request, HttpServletResponse response) {
        return page(
                request, response, 403, "This came from a page of another house. Go back to Heard and do it there.");
    }

    /**
     * Whoever asks for a page goes to the login and comes back to it. Whoever sends something from a page that outlived
     * its login is told so, and comes back to that page with its query, which the address of a form does not have.
     */
    static AuthenticationStatus unauthenticatedPerson(HttpServletRequest request, HttpServletResponse response) {
        if (!isAjax(request) && !request.getMethod().equals("POST")) {
            return redirect(request, response, LocalPath.loginFor(asked(request)));
        }
        Optional<LocalPath> page =
                LocalPath.ofReferer(request.getHeader("Referer"), String.valueOf(request.getHeader("Host")));
        return redirect(request, response, LocalPath.loginAgainFor(page.or(() -> asked(request))));
    }

    /** Leads somebody to another page of this house, whatever kind of request it was. */
    static AuthenticationStatus redirect(HttpServletRequest request, HttpServletResponse response, String path) {
        if (isAjax(request)) {
            return redirectAjax(request, response, path);
        }
        head(request, response, HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static AuthenticationStatus redirectAjax(
            HttpServletRequest request, HttpServletResponse response, String path) {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + path.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;")
                + "\"/></partial-response>";
        return write(request, response, 200, "text/xml", xml);
    }

    private static Optional<LocalPath> asked(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return LocalPath.of(request.getRequestURI() + query);
    }

    private static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    private static AuthenticationStatus problem(
            HttpServletRequest request, HttpServletResponse response, Problem problem) {
        try {
            ProblemAnswers.send(problem, request, response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static AuthenticationStatus page(
            HttpServletRequest request, HttpServletResponse response, int status, String sentence) {
        String html = "<!DOCTYPE html><html lang=\"en\"><head><title>Heard</title></head><body><main><h1>Heard</h1><p>"
                + sentence + "</p><p><a href=\"\">Try again</a></p></main></body></html>";
        return write(request, response, status, "text/html", html);
    }

    private static AuthenticationStatus write(
            HttpServletRequest request, HttpServletResponse response, int status, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        head(request, response, status);
        response.setContentType(type + ";charset=UTF-8");
        response.setContentLength(bytes.length);
        try {
            response.getOutputStream().write(bytes);
            response.flushBuffer();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** The filters that write headers stand behind the door: an answer from here has to bring its own. */
    private static void head(HttpServletRequest request, HttpServletResponse response, int status) {
        SecurityHeaders.set(request, response);
        response.setHeader(RequestIds.HEADER, RequestIds.current());
        response.setStatus(status);
        request.setAttribute(RequestPath.STATUS, status);
    }
}
