package org.heardcrm.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heardcrm.tickets.TicketFixture.ANNA;
import static org.heardcrm.tickets.TicketFixture.CLIENT;
import static org.heardcrm.tickets.TicketFixture.anException;

import java.time.Duration;
import java.time.Instant;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is laid aside, and what takes it up again. */
class ShelvingTest {

    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private final TicketFixture fixture = anException().working();
    private final ExceptionTicket ticket = fixture.ticket();

    private Instant snoozed() {
        Instant until = fixture.now().plus(TWO_DAYS);
        ticket.shelving().snooze(until, ANNA, fixture.later());
        return until;
    }

    private Shelf shelf() {
        return ticket.standing().shelf();
    }

    @AfterEach
    void replayingTheEventsGivesTheSame() {
        assertThat(TicketSummary.replaying(ticket.newEvents())).isEqualTo(ticket.standing());
    }

    @Test
    void aSnoozeEndsByTheClockWithoutAnEvent() {
        Instant until = snoozed();
        assertThat(shelf().isSnoozed(until.minusNanos(1_000))).isTrue();
        assertThat(shelf().isSnoozed(until)).isFalse();
        assertThat(shelf().snoozedUntil()).as("since when it is back").isEqualTo(until);
    }

    @Test
    void aThanksDoesNotEndItButIsItsNews() {
        Instant until = snoozed();
        fixture.clientWrote();
        assertThat(shelf().isSnoozed(fixture.now())).isTrue();
        assertThat(shelf().snoozedUntil()).isEqualTo(until);
        assertThat(shelf().newsAt()).isEqualTo(fixture.now());
        assertThat(ticket.standing().waitingSince())
                .as("the client waits all the same")
                .isEqualTo(fixture.now());
    }

    @Test
    void whatTheClientWroteBeforeIsNoNewsOfTheSnooze() {
        fixture.clientWrote();
        snoozed();
        assertThat(shelf().newsAt()).isNull();
    }

    @Test
    void aReplyAnswersTheNewsAndTheSnoozeGoesOn() {
        Instant until = snoozed();
        fixture.clientWrote().working();
        assertThat(shelf().newsAt()).isNull();
        assertThat(shelf().snoozedUntil()).isEqualTo(until);
    }

    @Test
    void notFineEndsIt() {
        fixture.resolved();
        snoozed();
        ticket.ending().reopen(Side.CLIENT, "It is back.", CLIENT, fixture.later());
        assertThat(shelf().snoozedUntil()).isNull();
    }

    @Test
    void resolvingAndConfirmingEndIt() {
        snoozed();
        fixture.resolved();
        assertThat(shelf().snoozedUntil()).isNull();
        snoozed();
        ticket.ending().confirm("Fine.", Evidence.CLIENT_SAID, CLIENT, fixture.later());
        assertThat(shelf().snoozedUntil()).isNull();
    }

    @Test
    void itIsWokenOnceAndWithItsNews() {
        snoozed();
        fixture.clientWrote();
        ticket.shelving().wake(Side.FIRM, ANNA, fixture.later());
        long version = ticket.version();
        ticket.shelving().wake(Side.FIRM, ANNA, fixture.later());
        assertThat(ticket.version()).isEqualTo(version);
        assertThat(shelf().snoozedUntil()).isNull();
        assertThat(shelf().newsAt()).isNull();
    }

    @Test
    void whatIsBackIsSoUntilAMemberDoesSomethingWithIt() {
        Instant until = snoozed();
        fixture.after(TWO_DAYS).clientWrote();
        assertThat(shelf().snoozedUntil())
                .as("the client's word is no look at it")
                .isEqualTo(until);
        assertThat(shelf().newsAt()).as("it came after the snooze").isNull();
        ticket.talking().note("Seen.", ANNA, fixture.later());
        assertThat(shelf().snoozedUntil()).isNull();
    }

    @Test
    void quietDaysDoNotTakeAwayThatSomebodyWantedToLook() {
        fixture.resolved();
        Instant until = fixture.now().plus(Duration.ofDays(9));
        ticket.shelving().snooze(until, ANNA, fixture.later());
        fixture.closedQuietly(false);
        assertThat(shelf().snoozedUntil()).isEqualTo(until);
    }

    @Test
    void aSnoozeEndsLaterThanNowAndWithinAYear() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> ticket.shelving().snooze(fixture.now(), ANNA, fixture.now()));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(
                        () -> ticket.shelving().snooze(fixture.now().plus(Duration.ofDays(367)), ANNA, fixture.now()));
    }

    @Test
    void puttingAwayKeepsTheStateAndIsUndone() {
        ticket.shelving().putAway(PutAwayAs.WRONG_ADDRESSEE, ANNA, fixture.later());
        assertThat(ticket.standing().state()).isEqualTo(TicketState.WORKING);
        assertThat(shelf().isPutAway()).isTrue();
        assertThat(shelf().putAwayAs()).isEqualTo(PutAwayAs.WRONG_ADDRESSEE);
        ticket.shelving().putBack(ANNA, fixture.later());
        assertThat(shelf()).isEqualTo(Shelf.empty());
    }

    @Test
    void puttingAwayTwiceIsOneEventUnlessItIsAsSomethingElse() {
        ticket.shelving().putAway(PutAwayAs.SPAM, ANNA, fixture.later());
        long version = ticket.version();
        ticket.shelving().putAway(PutAwayAs.SPAM, ANNA, fixture.later());
        assertThat(ticket.version()).isEqualTo(version);
        ticket.shelving().putAway(PutAwayAs.WRONG_ADDRESSEE, ANNA, fixture.later());
        assertThat(shelf().putAwayAs()).isEqualTo(PutAwayAs.WRONG_ADDRESSEE);
    }

    @Test
    void whatIsNotPutAwayIsNotPutBack() {
        long version = ticket.version();
        ticket.shelving().putBack(ANNA, fixture.later());
        assertThat(ticket.version()).isEqualTo(version);
    }
}
