package org.heardcrm.members.access.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.heardcrm.members.MemberId;

/** All that a session knows: whose it is, and since when. */
record SignedIn(long member, Instant openedAt) implements Serializable {

    /** A working day's silence ends a session. */
    private static final Duration IDLE = Duration.ofHours(8);

    private static final String KEY = SignedIn.class.getName();

    static Optional<SignedIn> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SignedIn) session.getAttribute(KEY));
    }

    /** Opens the session under a new identifier: one that a stranger knew before is worth nothing now. */
    static void open(HttpServletRequest request, MemberId member, Instant now) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) IDLE.toSeconds());
        session.setAttribute(KEY, new SignedIn(member.value(), now));
    }

    static void close(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
