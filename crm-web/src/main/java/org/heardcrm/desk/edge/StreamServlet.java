package org.heardcrm.desk.edge;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.heardcrm.members.access.edge.LoginCookie;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Unreadable;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.rest.problems.Problem;
import org.heardcrm.platform.rest.problems.ProblemAnswers;
import org.heardcrm.platform.rest.problems.ProblemKind;

/**
 * Live news for one open page, {@code GET /desk/live/stream?since=…}, as server-sent events without an end. Every
 * exception may be read by whoever may read exceptions, so that is asked once, and again as long as the stream lasts.
 */
@WebServlet(urlPatterns = "/desk/live/stream", asyncSupported = true)
public class StreamServlet extends DeskServlet {

    private static final long serialVersionUID = 1L;

    /** Nobody looks at so many pages at once. */
    private static final int MOST_OF_A_LOGIN = 50;

    @Inject
    private transient Streams streams;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void reading(HttpServletRequest request, HttpServletResponse response) throws IOException {
        caller.get().need(Right.READ_TICKETS);
        Instant since = since(request);
        String session = LoginCookie.of(request).orElseThrow().hash();
        if (streams.count(session) >= MOST_OF_A_LOGIN) {
            Problem many = Problem.of(ProblemKind.TOO_MANY_REQUESTS, "Too many pages are open in this login.");
            ProblemAnswers.send(many.after(60), request, response);
            return;
        }
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("X-Accel-Buffering", "no");
        long member = Long.parseLong(String.valueOf(caller.get().author().id()));
        streams.join(new Stream(member, session, request.startAsync(), streams::leave), since);
    }

    private static Instant since(HttpServletRequest request) {
        try {
            return Instant.parse(String.valueOf(request.getParameter("since")));
        } catch (DateTimeParseException unreadable) {
            throw new Unreadable(
                    "since",
                    Sentence.of(
                            "instant", "“{0}” has to be an instant of RFC 3339, as in 2026-03-01T09:00:00Z.", "since"));
        }
    }
}
