package org.heardcrm.platform.faces;

import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import org.heardcrm.platform.Forbidden;
import org.heardcrm.platform.HeardFailure;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.application.DatabaseAway;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspException;

/** What is behind a failure, however deeply it was wrapped on its way to the page. */
enum Trouble {
    /** The page's own state is gone: the person was away for longer than a session lasts. */
    EXPIRED(0, "platform.expired"),
    NOT_FOUND(404, "platform.gone"),
    FORBIDDEN(403, "platform.forbidden"),
    /** A rule of Heard, told by the failure itself. */
    REFUSED(409, ""),
    CHANGED_MEANWHILE(409, "platform.changedMeanwhile"),
    DATABASE_AWAY(503, "platform.away"),
    UNEXPECTED(500, "platform.unexpected");

    private final int status;
    private final String words;

    Trouble(int status, String words) {
        this.status = status;
        this.words = words;
    }

    int status() {
        return status;
    }

    /** The key of the sentence that tells it. */
    String words() {
        return words;
    }

    static Trouble behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Trouble trouble = of(cause);
            if (trouble != UNEXPECTED) {
                return trouble;
            }
        }
        return DatabaseAway.isBehind(failure) ? DATABASE_AWAY : UNEXPECTED;
    }

    private static Trouble of(Throwable cause) {
        // a form without the mark that its page bears was not made by this page, or not by one that still stands
        if (cause instanceof ViewExpiredException || cause instanceof CspException) {
            return EXPIRED;
        }
        if (cause instanceof HeardFailure failure) {
            return of(failure);
        }
        return cause instanceof OptimisticLockException ? CHANGED_MEANWHILE : UNEXPECTED;
    }

    private static Trouble of(HeardFailure failure) {
        if (failure instanceof NotFound) {
            return NOT_FOUND;
        }
        return failure instanceof Forbidden ? FORBIDDEN : REFUSED;
    }

    /** What the failure itself says, where it says something. */
    static @Nullable HeardFailure told(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HeardFailure told) {
                return told;
            }
        }
        return null;
    }
}
