package org.heardcrm.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.heardcrm.platform.Forbidden;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.application.DatabaseFailure;
import org.junit.jupiter.api.Test;

class TroubleTest {

    @Test
    void aFailureIsFoundHoweverDeeplyItWasWrapped() {
        NotFound failure = NotFound.of("This account");
        Throwable wrapped = new FacesException(new EJBException(failure));
        assertThat(Trouble.behind(wrapped)).isEqualTo(Trouble.NOT_FOUND);
        assertThat(Trouble.told(wrapped)).isSameAs(failure);
    }

    @Test
    void eachKindOfFailureHasItsOwnAnswer() {
        assertThat(Trouble.behind(new Forbidden(Right.ADMINISTER))).isEqualTo(Trouble.FORBIDDEN);
        assertThat(Trouble.behind(new RuleBroken("due", "/due", "Too late."))).isEqualTo(Trouble.REFUSED);
        assertThat(Trouble.behind(new FacesException(new OptimisticLockException())))
                .isEqualTo(Trouble.CHANGED_MEANWHILE);
        assertThat(Trouble.behind(new ViewExpiredException("/home.xhtml"))).isEqualTo(Trouble.EXPIRED);
        assertThat(Trouble.behind(new IllegalStateException("boom"))).isEqualTo(Trouble.UNEXPECTED);
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNoFaultOfThePage() {
        assertThat(Trouble.behind(new DatabaseFailure(new SQLException("gone", "08006"))))
                .isEqualTo(Trouble.DATABASE_AWAY);
        assertThat(Trouble.behind(new DatabaseFailure(new SQLException("going down", "57P01"))))
                .isEqualTo(Trouble.DATABASE_AWAY);
        assertThat(Trouble.behind(
                        new DatabaseFailure(new SQLException("Error in allocating a connection. Cause: refused"))))
                .isEqualTo(Trouble.DATABASE_AWAY);
        assertThat(Trouble.behind(new DatabaseFailure(new SQLException("no such column", "42703"))))
                .isEqualTo(Trouble.UNEXPECTED);
    }
}
