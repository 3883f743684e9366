package org.heardcrm.platform.rest.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.heardcrm.platform.edge.RequestIds;
import org.heardcrm.platform.edge.RequestPath;
import org.heardcrm.platform.edge.SecurityHeaders;
import org.heardcrm.platform.edge.WithoutSession;
import org.heardcrm.platform.rest.BodyLimit;

/**
 * A form that is longer than is taken is answered before anybody asks for its fields, over which the server would fail.
 * The browser goes back to the page that sent it, with everything that was typed.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class FormBoundary extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Bytes: 65,536 characters that take twelve each in a form, and the field's name. */
    public static final long CLIENTS = 800_000;

    /** Bytes: what the server itself takes of the fields of a form. */
    private static final long PAGES = 2 << 20;

    private static final String CLIENTS_PAGE = "/WEB-INF/client/large.xhtml";
    private static final String PAGE = "/WEB-INF/sorry/large.xhtml";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        boolean fields = type.startsWith("application/x-www-form-urlencoded");
        boolean parts = type.startsWith("multipart/form-data") && !mayBringFiles(request);
        if (!fields && !parts) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > limit(request) || parts && request.getContentLengthLong() < 0) {
            refuse(request, response);
        } else if (request.getContentLengthLong() >= 0) {
            chain.doFilter(request, response);
        } else {
            read(request, response, chain);
        }
    }

    /** A page for members, and what a client writes, say themselves how large a file they take. */
    private static boolean mayBringFiles(HttpServletRequest request) {
        return request.getUserPrincipal() != null && !RequestPath.isApi(request)
                || isClients(request) && request.getRequestURI().endsWith("/messages");
    }

    private static long limit(HttpServletRequest request) {
        if (RequestPath.isApi(request)) {
            return BodyLimit.USUAL;
        }
        return isClients(request) ? CLIENTS : PAGES;
    }

    private static boolean isClients(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/c/");
    }

    /** Without a length only reading tells. */
    private static void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        byte[] body;
        HttpServletRequest form;
        try {
            body = request.getInputStream().readNBytes((int) limit(request) + 1);
            form = new ReadForm(request, body);
        } catch (IOException | IllegalArgumentException broken) {
            ProblemAnswers.send(
                    Problem.of(ProblemKind.UNREADABLE, "The form cannot be read to its end."), request, response);
            return;
        }
        if (body.length > limit(request)) {
            refuse(request, response);
        } else {
            chain.doFilter(form, response);
        }
    }

    /** Answers a form that is longer than is taken. */
    public static void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (isForProgram(request)) {
            String sentence = "The form is larger than the " + (limit(request) >> 10) + " KiB that are taken here.";
            ProblemAnswers.send(Problem.of(ProblemKind.TOO_LARGE, sentence), request, response);
            return;
        }
        SecurityHeaders.set(request, response);
        response.setHeader(RequestIds.HEADER, RequestIds.current());
        response.setStatus(ProblemKind.TOO_LARGE.status());
        request.setAttribute(RequestPath.STATUS, ProblemKind.TOO_LARGE.status());
        if (isClients(request)) {
            response.setHeader("Content-Security-Policy", SecurityHeaders.WITHOUT_SCRIPT);
            forward(CLIENTS_PAGE, new WithoutSession(new WithoutForm(request)), response);
        } else {
            forward(PAGE, new WithoutForm(request), response);
        }
    }

    private static void forward(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.getRequestDispatcher(page).forward(request, response);
    }

    private static boolean isForProgram(HttpServletRequest request) {
        String accept = String.valueOf(request.getHeader("Accept"));
        return RequestPath.isApi(request) || accept.contains("json") && !accept.contains("text/html");
    }
}
