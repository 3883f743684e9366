package org.heardcrm.members.access.edge;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Ends the session. Only a POST does: a link or a picture of another house cannot log anybody out. */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Entering entering;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        entering.leave(request, response);
        Refusal.redirect(request, response, OpenDoors.LOGIN);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        Refusal.redirect(request, response, "/");
    }
}
