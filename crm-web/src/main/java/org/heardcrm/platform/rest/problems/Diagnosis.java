package org.heardcrm.platform.rest.problems;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.heardcrm.platform.Duplicate;
import org.heardcrm.platform.Forbidden;
import org.heardcrm.platform.HeardFailure;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.NotPossibleNow;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Stale;
import org.heardcrm.platform.Unreadable;
import org.jspecify.annotations.Nullable;

/** The one place that finds, under whatever container and driver wrapped around it, what really went wrong. */
public final class Diagnosis {

    private Diagnosis() {}

    /** The problem behind a throwable, or nothing when it is a fault of our own. */
    public static Optional<Problem> of(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(thrown);
        while (!open.isEmpty()) {
            Throwable next = open.poll();
            if (!seen.add(next)) {
                continue;
            }
            Problem known = known(next);
            if (known != null) {
                return Optional.of(known);
            }
            if (next.getCause() != null) {
                open.add(next.getCause());
            }
            if (next instanceof SQLException batch && batch.getNextException() != null) {
                open.add(batch.getNextException());
            }
        }
        return Optional.empty();
    }

    private static @Nullable Problem known(Throwable thrown) {
        if (thrown instanceof ProblemException said) {
            return said.problem();
        }
        if (thrown instanceof HeardFailure failure) {
            return ofFailure(failure);
        }
        if (thrown instanceof OptimisticLockException
                || thrown instanceof PessimisticLockException
                || thrown instanceof LockTimeoutException) {
            return conflict().after(1);
        }
        if (thrown instanceof SystemException) {
            return unknown();
        }
        if (thrown instanceof QueryTimeoutException) {
            return unavailable();
        }
        if (thrown instanceof JsonException || thrown instanceof JsonbException) {
            return Problem.of(ProblemKind.UNREADABLE, "The body cannot be read as the JSON that is expected here.");
        }
        return thrown instanceof SQLException failed ? ofDatabase(failed) : null;
    }

    private static Problem ofFailure(HeardFailure failure) {
        String sentence = failure.sentence();
        if (failure instanceof NotFound) {
            return Problem.of(ProblemKind.NOT_FOUND, sentence);
        }
        if (failure instanceof NotPossibleNow state) {
            return Problem.of(ProblemKind.NOT_POSSIBLE_NOW, sentence).allowing(state.allowed());
        }
        if (failure instanceof Duplicate duplicate) {
            return Problem.of(ProblemKind.DUPLICATE, sentence).proposing(duplicate.candidates());
        }
        if (failure instanceof RuleBroken broken) {
            return Problem.of(ProblemKind.RULE_BROKEN, sentence)
                    .breaking(broken.rule())
                    .about(java.util.List.of(FieldError.at(broken.pointer(), sentence)));
        }
        if (failure instanceof Stale) {
            return Problem.of(ProblemKind.STALE, sentence);
        }
        if (failure instanceof Forbidden forbidden) {
            return Problem.of(ProblemKind.FORBIDDEN, sentence).lacking(forbidden.scope());
        }
        if (failure instanceof Unreadable unreadable) {
            return Problem.of(ProblemKind.UNREADABLE, sentence)
                    .about(java.util.List.of(FieldError.parameter(unreadable.parameter(), sentence)));
        }
        return Problem.of(ProblemKind.RULE_BROKEN, sentence);
    }

    private static @Nullable Problem ofDatabase(SQLException failed) {
        String state = failed.getSQLState() == null ? "" : failed.getSQLState();
        return switch (state) {
            case "22021", "22P05" ->
                Problem.of(ProblemKind.UNREADABLE, "A text holds a character that cannot be kept, such as NUL.");
            case "22001", "22003" -> Problem.of(ProblemKind.INVALID, "A value is longer or larger than can be kept.");
            case "23505" ->
                Problem.of(
                        ProblemKind.CONFLICT,
                        "Something with the same mark exists already, or was made at this moment.");
            case "23503" ->
                Problem.of(
                        ProblemKind.CONFLICT, "Something that this refers to is not there, or is still referred to.");
            case "40001", "40P01", "55P03" -> conflict().after(1);
            default ->
                state.startsWith("08") || state.startsWith("53") || state.startsWith("57") || noConnection(failed)
                        ? unavailable()
                        : null;
        };
    }

    /** The pool wraps what the driver said into a text of its own and drops the state. */
    private static boolean noConnection(SQLException failed) {
        return failed.getSQLState() == null
                && String.valueOf(failed.getMessage()).startsWith("Error in allocating a connection");
    }

    private static Problem conflict() {
        return Problem.of(ProblemKind.CONFLICT, "Somebody else changed this at the same moment. Try again.");
    }

    /** The connection broke while a commit was under way: it may have been done or not. */
    private static Problem unknown() {
        return Problem.of(
                        ProblemKind.UNAVAILABLE,
                        "The database went away at this very moment, so it is not known whether this was done."
                                + " Look whether it was, or send it again with the same Idempotency-Key.")
                .after(5);
    }

    private static Problem unavailable() {
        return Problem.of(ProblemKind.UNAVAILABLE, "The database does not answer for the moment. Try again shortly.")
                .after(5);
    }
}
