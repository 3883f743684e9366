package org.heardcrm.members.access.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.heardcrm.members.access.Secret;
import org.jspecify.annotations.Nullable;

/**
 * What this node keeps of a member's open pages, in the server's session. It says nothing about who they are, and it can
 * be lost: a page that is not known any more opens again.
 */
final class PageMemory {

    /** As long as a session lasts that nobody uses. */
    private static final Duration IDLE = Duration.ofHours(8);

    private static final String WHOSE = PageMemory.class.getName();

    private PageMemory() {}

    /**
     * Lets it belong to this session alone: what another session left here is forgotten.
     *
     * @param path what is asked for; a page that keeps something will need the memory
     */
    static void keepFor(Secret session, String path, HttpServletRequest request) {
        HttpSession before = request.getSession(false);
        if (before != null && !session.hash().equals(whose(before))) {
            before.invalidate();
            before = null;
        }
        if (before == null && path.endsWith(".xhtml") && !OpenDoors.leadTo(path)) {
            own(request.getSession(true), session);
        }
    }

    /**
     * Goes on under another session, since somebody has proved anew who they are while a page is at work; under another
     * identifier too, because one that a stranger knew before is worth nothing then.
     */
    static void takeOver(Secret session, HttpServletRequest request) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            request.changeSessionId();
            own(before, session);
        }
    }

    private static void own(HttpSession memory, Secret session) {
        memory.setMaxInactiveInterval((int) IDLE.toSeconds());
        memory.setAttribute(WHOSE, session.hash());
    }

    /** What a page keeps for a stranger stays: the login itself is such a page. */
    static void forget(HttpServletRequest request) {
        HttpSession memory = request.getSession(false);
        if (memory != null && whose(memory) != null) {
            memory.invalidate();
        }
    }

    private static @Nullable Object whose(HttpSession session) {
        return session.getAttribute(WHOSE);
    }
}
