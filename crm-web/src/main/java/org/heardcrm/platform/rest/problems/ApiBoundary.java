package org.heardcrm.platform.rest.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.heardcrm.platform.edge.RequestPath;

/** What the server itself would answer under /api with its error page leaves as a problem. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ApiBoundary extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(ApiBoundary.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!RequestPath.isApi(request)) {
            chain.doFilter(request, response);
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
