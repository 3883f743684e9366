package org.heardcrm.members.access.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.access.application.LoggingIn;
import org.heardcrm.members.access.application.LoginSessions;

/** How a page lets a member in, by a password or again after the password was changed, and out. */
@ApplicationScoped
public class Entering {

    private LoggingIn loggingIn;
    private SecurityContext security;
    private Origin origin;
    private LoginSessions sessions;
    private LoginCookie cookie;

    @SuppressWarnings("NullAway.Init")
    protected Entering() {
        // for CDI
    }

    @Inject
    public Entering(
            LoggingIn loggingIn, SecurityContext security, Origin origin, LoginSessions sessions, LoginCookie cookie) {
        this.loggingIn = loggingIn;
        this.security = security;
        this.origin = origin;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /** Opens a session when login and password belong together. */
    public LoggingIn.Outcome byPassword(
            String login, String password, HttpServletRequest request, HttpServletResponse response) {
        LoggingIn.Outcome outcome = loggingIn.tryWith(login, password, origin.address(request));
        if (outcome.member() != null) {
            proven(outcome.member(), request, response);
        }
        return outcome;
    }

    /** The session goes on although its member changed the password, which ended all others. */
    public void again(MemberId member, HttpServletRequest request, HttpServletResponse response) {
        proven(member, request, response);
    }

    /** Ends the session, on every node. */
    public void leave(HttpServletRequest request, HttpServletResponse response) {
        LoginCookie.of(request).ifPresent(sessions::end);
        cookie.takeBack(response);
        PageMemory.forget(request);
    }

    private void proven(MemberId member, HttpServletRequest request, HttpServletResponse response) {
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .credential(new ProvenMember(member))
                        .newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException("A proven member was not let in: " + status);
        }
    }
}
