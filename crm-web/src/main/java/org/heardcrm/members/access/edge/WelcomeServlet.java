package org.heardcrm.members.access.edge;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows the page behind an invitation's link; opening it changes nothing, since mail scanners open links too. */
@WebServlet("/welcome/*")
public class WelcomeServlet extends HttpServlet {

    /** The request attribute that tells the page which link it was. */
    public static final String LINK = "org.heardcrm.welcome";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String rest = request.getPathInfo() == null ? "/" : request.getPathInfo();
        request.setAttribute(LINK, rest.substring(1));
        request.getRequestDispatcher(OpenDoors.WELCOME).forward(request, response);
    }
}
