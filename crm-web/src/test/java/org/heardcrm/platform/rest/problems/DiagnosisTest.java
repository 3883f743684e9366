package org.heardcrm.platform.rest.problems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.List;
import org.heardcrm.platform.Duplicate;
import org.heardcrm.platform.Forbidden;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.NotPossibleNow;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Stale;
import org.heardcrm.platform.Unreadable;
import org.heardcrm.platform.application.DatabaseFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisTest {

    @Test
    void ofACommitThatBrokeOffNobodySaysThatNothingWasChanged() {
        SystemException broken = new SystemException("the connection broke");
        broken.initCause(new SQLException("I/O error", "08006"));

        Problem told = problem(new TransactionalException("commit", broken));

        assertThat(told.kind()).isEqualTo(ProblemKind.UNAVAILABLE);
        assertThat(told.detail()).contains("not known");
    }

    @Test
    void eachFailureOfHeardHasItsStatusAndItsMembers() {
        assertThat(problem(NotFound.of("This account")).kind()).isEqualTo(ProblemKind.NOT_FOUND);
        assertThat(problem(new Stale("This account", 3)).kind()).isEqualTo(ProblemKind.STALE);
        assertThat(problem(new NotPossibleNow(Sentence.of("not-now", "Not now."), List.of("reopen")))
                        .allowed())
                .containsExactly("reopen");
        assertThat(problem(new Duplicate(Sentence.of("there", "There."), List.of(new Duplicate.Candidate("1", "Acme"))))
                        .candidates())
                .hasSize(1);
        assertThat(problem(new Forbidden(Right.WRITE_TICKETS)).scope()).isEqualTo("tickets:write");
        Problem broken = problem(new RuleBroken("cause-first", "/at", "Too early."));
        assertThat(broken.rule()).isEqualTo("cause-first");
        assertThat(broken.errors()).containsExactly(FieldError.at("/at", "Too early."));
        assertThat(problem(new Unreadable("cursor", Sentence.of("no", "No."))).errors())
                .containsExactly(FieldError.parameter("cursor", "No."));
    }

    @ParameterizedTest
    @CsvSource({
        "22021, 400",
        "22001, 422",
        "23505, 409",
        "40001, 409",
        "40P01, 409",
        "55P03, 409",
        "57P01, 503",
        "08006, 503",
        "53300, 503",
        "57014, 503"
    })
    void whatTheDatabaseSaysIsFoundUnderEveryWrapping(String state, int status) {
        SQLException said = new SQLException("the driver's words", state);
        assertThat(problem(new DatabaseFailure(said)).kind().status()).isEqualTo(status);
        assertThat(problem(new EJBException(new PersistenceException(said)))
                        .kind()
                        .status())
                .isEqualTo(status);
        SQLException batch = new BatchUpdateException();
        batch.setNextException(said);
        assertThat(problem(new EJBTransactionRolledbackException("", new PersistenceException(batch)))
                        .kind()
                        .status())
                .isEqualTo(status);
    }

    @Test
    void aLostRaceIsAConflictThatMayBeTriedAgain() {
        RollbackException rolledBack = new RollbackException();
        rolledBack.initCause(new OptimisticLockException());
        Problem problem = problem(new EJBException(rolledBack));
        assertThat(problem.kind()).isEqualTo(ProblemKind.CONFLICT);
        assertThat(problem.retryAfter()).isEqualTo(1);
    }

    @Test
    void aPoolThatGetsNoConnectionMeansTheDatabaseIsAway() {
        SQLException pool = new SQLException("Error in allocating a connection. Cause: refused");
        assertThat(problem(new DatabaseFailure(pool)).kind()).isEqualTo(ProblemKind.UNAVAILABLE);
    }

    @Test
    void aFaultOfOurOwnIsNoProblemOfTheCaller() {
        assertThat(Diagnosis.of(new EJBException(new NullPointerException()))).isEmpty();
        assertThat(Diagnosis.of(new DatabaseFailure(new SQLException("syntax", "42601"))))
                .isEmpty();
    }

    @Test
    void causesThatGoInACircleComeToAnEnd() {
        Exception first = new Exception();
        first.initCause(new Exception(first));
        assertThat(Diagnosis.of(first)).isEmpty();
    }

    private static Problem problem(Throwable thrown) {
        return Diagnosis.of(thrown).orElseThrow();
    }
}
