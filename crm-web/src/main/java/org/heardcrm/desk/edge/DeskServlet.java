package org.heardcrm.desk.edge;

import jakarta.ejb.EJBException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.rest.problems.Diagnosis;
import org.heardcrm.platform.rest.problems.Problem;
import org.heardcrm.platform.rest.problems.ProblemAnswers;

/**
 * What open pages ask beside Faces. The door has let them in by their session and kept other houses out; what is refused
 * is refused with a problem, as for programs.
 */
abstract class DeskServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** What is asked, and how it is answered. */
    private interface Way {
        void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    protected void reading(HttpServletRequest request, HttpServletResponse response) throws IOException {
        throw NotFound.of("This page");
    }

    protected void writing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        throw NotFound.of("This page");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        answer(this::reading, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        answer(this::writing, request, response);
    }

    private static void answer(Way way, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            way.answer(request, response);
        } catch (RuntimeException failed) {
            Optional<Problem> problem = Diagnosis.of(failed);
            if (problem.isEmpty()) {
                throw new ServletException(failed instanceof EJBException wrapped ? wrapped.getCause() : failed);
            }
            ProblemAnswers.send(problem.get(), request, response);
        }
    }
}
