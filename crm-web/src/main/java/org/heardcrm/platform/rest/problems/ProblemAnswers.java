package org.heardcrm.platform.rest.problems;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.heardcrm.platform.edge.RequestIds;
import org.heardcrm.platform.edge.RequestPath;
import org.heardcrm.platform.edge.SecurityHeaders;

/** Puts a problem on the wire, from a resource or from a servlet, filter or login that stands before the resources. */
public final class ProblemAnswers {

    private ProblemAnswers() {}

    /** @param instance the path that was asked for */
    public static Response response(Problem problem, String instance) {
        Response.ResponseBuilder answer = Response.status(problem.kind().status())
                .type(Problem.MEDIA_TYPE)
                .entity(bytes(problem, instance));
        if (problem.retryAfter() != null) {
            answer.header(HttpHeaders.RETRY_AFTER, problem.retryAfter());
        }
        return answer.build();
    }

    /** Answers with a problem outside JAX-RS, with every header that an answer of Heard has. */
    public static void send(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        byte[] body = bytes(problem, RequestPath.shown(request));
        response.resetBuffer();
        SecurityHeaders.set(request, response);
        response.setHeader(RequestIds.HEADER, RequestIds.current());
        response.setStatus(problem.kind().status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        if (problem.retryAfter() != null) {
            response.setIntHeader(HttpHeaders.RETRY_AFTER, problem.retryAfter());
        }
        request.setAttribute(RequestPath.STATUS, problem.kind().status());
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
        response.flushBuffer();
    }

    private static byte[] bytes(Problem problem, String instance) {
        return problem.toJson(instance, RequestIds.current()).toString().getBytes(UTF_8);
    }
}
