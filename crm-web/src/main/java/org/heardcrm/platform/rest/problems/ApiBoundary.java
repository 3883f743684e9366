package org.heardcrm.platform.rest.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.heardcrm.platform.edge.RequestPath;

/**
 * What the server itself would answer under /api with its error page leaves as a problem. So does a method that no page
 * takes, since the error page would not take it either.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ApiBoundary extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final List<String> PAGES_TAKE = List.of("GET", "HEAD", "POST", "OPTIONS");

    private static final Logger LOG = Logger.getLogger(ApiBoundary.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!RequestPath.isApi(request)) {
            page(request, response, chain);
            return;
        }
        try {
            chain.doFilter(request, new WithoutErrorPages(request, response));
        } catch (IOException clientLeft) {
            throw clientLeft;
        } catch (ServletException | RuntimeException failed) {
            Problem problem = Diagnosis.of(failed).orElse(null);
            if (problem == null) {
                LOG.log(Level.SEVERE, "A request failed by a fault of our own", failed);
                problem = Problem.of(ProblemKind.INTERNAL, "Something went wrong here. Nothing was changed.");
            }
            ProblemAnswers.send(problem, request, response);
        }
    }

    private static void page(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (PAGES_TAKE.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Allow", String.join(", ", PAGES_TAKE));
        ProblemAnswers.send(
                Problem.of(ProblemKind.METHOD_NOT_ALLOWED, "A page does not take this method."), request, response);
    }

    /** A response whose errors are problems. */
    private static final class WithoutErrorPages extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        WithoutErrorPages(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendError(int status) throws IOException {
            ProblemKind kind = ProblemKind.of(status);
            ProblemAnswers.send(Problem.of(kind, kind.meaning()), request, (HttpServletResponse) getResponse());
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            sendError(status);
        }
    }
}
