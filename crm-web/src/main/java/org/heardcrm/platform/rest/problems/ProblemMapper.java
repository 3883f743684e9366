package org.heardcrm.platform.rest.problems;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.heardcrm.platform.edge.RequestPath;

/** Whatever a resource or what stands around it throws leaves as a problem; what we do not understand is our fault and logged. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        String instance = RequestPath.shown(uri.getRequestUri().getRawPath());
        Optional<Problem> known = Diagnosis.of(thrown);
        if (known.isPresent()) {
            return ProblemAnswers.response(honouringIfMatch(known.get()), instance);
        }
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return ofJaxRs(web.getResponse(), instance);
        }
        LOG.log(Level.SEVERE, "A request failed by a fault of our own", thrown);
        return ProblemAnswers.response(
                Problem.of(ProblemKind.INTERNAL, "Something went wrong here. Nothing was changed."), instance);
    }

    /** Who named a version lost it to somebody else: that is 412. Who named none can just try again. */
    private Problem honouringIfMatch(Problem problem) {
        boolean lost = problem.kind() == ProblemKind.CONFLICT
                && problem.retryAfter() != null
                && headers.getHeaderString(HttpHeaders.IF_MATCH) != null;
        return lost
                ? Problem.of(
                        ProblemKind.STALE,
                        "Somebody else changed this meanwhile. Look at it again, then repeat your change.")
                : problem;
    }

    private static Response ofJaxRs(Response said, String instance) {
        if (said.getStatus() < 400) {
            return said;
        }
        Problem problem = Problem.of(ProblemKind.of(said.getStatus()), sentence(said.getStatus()));
        Response answer = ProblemAnswers.response(problem, instance);
        String allow = said.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    private static String sentence(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take this method; “Allow” lists those it takes.";
            case 406 -> "This address has no answer in the format that “Accept” asks for; ask for application/json.";
            case 415 -> "This address does not take a body of this Content-Type.";
            default -> ProblemKind.of(status).meaning();
        };
    }
}
