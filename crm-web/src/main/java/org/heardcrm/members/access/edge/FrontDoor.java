package org.heardcrm.members.access.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heardcrm.members.access.Secret;
import org.heardcrm.members.access.application.Callers;
import org.heardcrm.members.access.application.KnownMember;
import org.heardcrm.members.access.application.LoginSessions;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.DatabaseFailure;

/**
 * Asks every request who it is from. Below {@code /api} only a token counts, below {@code /c} nothing does, everywhere
 * else only the session: so a page of another house can never use a member's cookie on the REST interface, and a token
 * never opens a page.
 */
@ApplicationScoped
public class FrontDoor implements HttpAuthenticationMechanism {

    /** Where a member with a one-time password is led until it is changed. */
    public static final String NEW_PASSWORD = "/members/password.xhtml";

    /** What an open page asks for by itself, whether or not somebody sits before it: it keeps no session alive. */
    private static final String UNATTENDED = "/desk/live/";

    private static final String BEARER = "Bearer ";

    private Callers callers;
    private CurrentCaller caller;
    private CurrentMember current;
    private Origin origin;
    private LoginSessions sessions;
    private LoginCookie cookie;

    @SuppressWarnings("NullAway.Init")
    protected FrontDoor() {
        // for CDI
    }

    @Inject
    public FrontDoor(
            Callers callers,
            CurrentCaller caller,
            CurrentMember current,
            Origin origin,
            LoginSessions sessions,
            LoginCookie cookie) {
        this.callers = callers;
        this.caller = caller;
        this.current = current;
        this.origin = origin;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = path(request);
        boolean program = path.equals("/api") || path.startsWith("/api/");
        try {
            if (program) {
                return byToken(path, request, response, context);
            }
            return path.startsWith("/c/") ? context.doNothing() : bySession(path, request, response, context);
        } catch (DatabaseFailure away) {
            return program
                    ? Refusal.databaseAwayForProgram(request, response)
                    : Refusal.databaseAwayForPerson(request, response);
        }
    }

    private AuthenticationStatus byToken(
            String path, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Caller> known = bearer(request).flatMap(callers::ofToken);
        if (known.isPresent()) {
            caller.set(known.get());
            return context.notifyContainerAboutLogin(known.get().login(), Set.of());
        }
        return OpenDoors.leadTo(path) ? context.doNothing() : Refusal.unauthenticatedProgram(request, response);
    }

    private AuthenticationStatus bySession(
            String path, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (origin.isForgery(request)) {
            return Refusal.forgery(request, response);
        }
        Optional<Secret> session = session(request, response, context);
        Optional<KnownMember> known =
                session.flatMap(secret -> callers.ofSession(secret, !path.startsWith(UNATTENDED)));
        if (session.isPresent() && known.isPresent()) {
            PageMemory.keepFor(session.get(), path, request);
            return enter(path, known.get(), request, response, context);
        }
        session.ifPresent(over -> cookie.takeBack(response));
        PageMemory.forget(request);
        return OpenDoors.leadTo(path) ? context.doNothing() : Refusal.unauthenticatedPerson(request, response);
    }

    /** The one the browser shows, or a new one for somebody who has just proved who they are. */
    private Optional<Secret> session(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isAuthenticationRequest()
                && context.getAuthParameters().getCredential() instanceof ProvenMember proven) {
            LoginCookie.of(request).ifPresent(sessions::end);
            Secret fresh = sessions.open(proven.id());
            cookie.give(fresh, response);
            PageMemory.takeOver(fresh, request);
            return Optional.of(fresh);
        }
        return LoginCookie.of(request);
    }

    private AuthenticationStatus enter(
            String path,
            KnownMember member,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        boolean open = OpenDoors.leadTo(path) || path.equals(NEW_PASSWORD) || path.equals("/logout");
        if (member.mustChangePassword() && !open) {
            return Refusal.redirect(request, response, NEW_PASSWORD);
        }
        caller.set(member.caller());
        current.set(member);
        Set<String> roles = member.roles().stream().map(Enum::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(member.login(), roles);
    }

    private static Optional<Secret> bearer(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(new Secret(header.substring(BEARER.length()).strip()))
                : Optional.empty();
    }

    /** As the container decoded and normalised it, which is what it chose the servlet by. */
    private static String path(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }
}
