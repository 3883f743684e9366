package org.heardcrm.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heardcrm.tickets.TicketFixture.ANNA;
import static org.heardcrm.tickets.TicketFixture.anException;

import java.time.Duration;
import java.time.Instant;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PromiseTest {

    private static final Duration DAY = Duration.ofDays(1);

    private TicketFixture fixture = anException();
    private ExceptionTicket ticket = fixture.ticket();
    private Promise promise = aPromise();
    private Instant due = promise.dueAt();

    private Promise aPromise() {
        return ticket.promise("You get a corrected invoice.", fixture.later().plus(DAY), ANNA, fixture.now());
    }

    @BeforeEach
    void aFreshPromise() {
        fixture = anException();
        ticket = fixture.ticket();
        promise = aPromise();
        due = promise.dueAt();
    }

    @Test
    void itIsOpenUntilItsDueInstantAndBrokenAfterIt() {
        assertThat(promise.status(due)).isEqualTo(PromiseStatus.OPEN);
        assertThat(promise.status(due.plusNanos(1000))).isEqualTo(PromiseStatus.BROKEN);
    }

    @Test
    void keptByItsDueInstantItIsKept() {
        ticket.keepPromise(promise.seq(), ANNA, due);

        assertThat(promise.status(due.plus(DAY))).isEqualTo(PromiseStatus.KEPT);
    }

    @Test
    void keptLateItStaysBroken() {
        ticket.keepPromise(promise.seq(), ANNA, due.plusSeconds(1));

        assertThat(promise.status(due.plus(DAY))).isEqualTo(PromiseStatus.BROKEN);
        assertThat(promise.keptAt()).isEqualTo(due.plusSeconds(1));
        assertThat(ticket.nextDueAt()).isNull();
    }

    @Test
    void movedInTimeItIsRenegotiatedAndValidByTheNewTime() {
        ticket.movePromise(promise.seq(), due.plus(DAY), "The printer needs a day more.", ANNA, due);

        assertThat(promise.isRenegotiated()).isTrue();
        assertThat(promise.status(due.plus(DAY))).isEqualTo(PromiseStatus.OPEN);
        assertThat(ticket.nextDueAt()).isEqualTo(due.plus(DAY));
    }

    @Test
    void afterItsDueInstantItCannotBeMovedOrReleased() {
        Instant late = due.plusNanos(1000);

        assertThatThrownBy(() -> ticket.movePromise(promise.seq(), due.plus(DAY), null, ANNA, late))
                .isInstanceOf(PromiseIsOverdue.class);
        assertThatThrownBy(() -> ticket.releasePromise(promise.seq(), ANNA, late))
                .isInstanceOf(PromiseIsOverdue.class);
    }

    @Test
    void releasedItIsNoLongerDue() {
        ticket.releasePromise(promise.seq(), ANNA, due);

        assertThat(promise.status(due.plus(DAY))).isEqualTo(PromiseStatus.RELEASED);
        assertThat(ticket.nextDueAt()).isNull();
    }

    @Test
    void settledItCannotBeSettledAgain() {
        ticket.keepPromise(promise.seq(), ANNA, due);

        assertThatThrownBy(() -> ticket.keepPromise(promise.seq(), ANNA, due)).isInstanceOf(PromiseIsSettled.class);
        assertThatThrownBy(() -> ticket.releasePromise(promise.seq(), ANNA, due))
                .isInstanceOf(PromiseIsSettled.class);
    }

    @Test
    void itIsDueInTheFuture() {
        assertThatThrownBy(() -> ticket.promise("At once.", fixture.now(), ANNA, fixture.now()))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> ticket.movePromise(promise.seq(), fixture.now(), null, ANNA, fixture.now()))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void resolvingKeepsNoneSilently() {
        ticket.resolve("Corrected.", ANNA, fixture.later());

        assertThat(promise.status(fixture.now())).isEqualTo(PromiseStatus.OPEN);
        ticket.keepPromise(promise.seq(), ANNA, fixture.later());
        assertThat(promise.status(fixture.now())).isEqualTo(PromiseStatus.KEPT);
    }

    @Test
    void theNextDueTimeIsTheEarliestOfThoseNotSettled() {
        Promise sooner = ticket.promise("A call.", fixture.now().plus(Duration.ofHours(3)), ANNA, fixture.now());
        assertThat(ticket.nextDueAt()).isEqualTo(sooner.dueAt());

        ticket.keepPromise(sooner.seq(), ANNA, fixture.later());
        assertThat(ticket.nextDueAt()).isEqualTo(due);
    }

    @Test
    void anotherExceptionsPromiseIsNotFound() {
        assertThatThrownBy(() -> ticket.keepPromise(99, ANNA, due)).isInstanceOf(NotFound.class);
    }
}
