package org.heardcrm.platform.rest.problems;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Addresses under /api that belong to no version of it. */
@WebServlet("/api/*")
public class UnknownApi extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemAnswers.send(
                Problem.of(ProblemKind.NOT_FOUND, "There is nothing at this address; the API begins at /api/v1."),
                request,
                response);
    }
}
