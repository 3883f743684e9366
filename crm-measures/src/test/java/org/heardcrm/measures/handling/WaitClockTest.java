package org.heardcrm.measures.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitClockTest {

    @Test
    void aClockThatHasReadNothingHasWaitedForNobody() {
        assertThat(WaitClock.STOPPED.waitedOnUs(ATicket.minute(60))).isZero();
        assertThat(WaitClock.STOPPED.waitedOnClient(ATicket.minute(60))).isZero();
    }

    @Test
    void aStoredClockIsTakenUpWhereItWasLeft() {
        List<HandlingEvent> events =
                ATicket.openedByClient().asks(60).message(90).resolved(150).events();
        WaitClock left = WaitClock.of(events.subList(0, 2));
        WaitClock takenUp = new WaitClock(left.state(), left.since(), left.onUs(), left.onClient());

        WaitClock whole = takenUp.after(events.get(2)).after(events.get(3));

        assertThat(whole).isEqualTo(WaitClock.of(events));
        assertThat(whole.onUs()).isEqualTo(Duration.ofMinutes(120));
        assertThat(whole.onClient()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void anEarlierEventThatWouldTurnTheClockIsRefused() {
        List<HandlingEvent> events =
                ATicket.openedByClient().message(90).asks(60).events();
        WaitClock clock = WaitClock.STOPPED.after(events.get(0)).after(events.get(1));

        assertThatThrownBy(() -> clock.after(events.get(2)))
                .isInstanceOf(EventOutOfOrder.class)
                .hasMessageContaining("Event 3 (REPLY)");
    }

    @Test
    void anEarlierEventThatTheClockDoesNotListenToIsWelcome() {
        List<HandlingEvent> events =
                ATicket.openedByClient().message(90).handoff(60).reply(70).events();

        WaitClock clock = WaitClock.STOPPED;
        for (HandlingEvent event : events) {
            clock = clock.after(event);
        }

        assertThat(clock).isEqualTo(WaitClock.of(events));
    }

    @Test
    void aCloseDatedBackToTheEndOfTheQuietDaysFollowsAPromiseKeptAfterThem() {
        List<HandlingEvent> events = ATicket.openedByClient()
                .promise("P1", 10, 9000)
                .resolved(60)
                .kept("P1", 200)
                .closed(180)
                .events();
        EffortTally tally = EffortTally.NONE;
        for (HandlingEvent event : events) {
            tally = tally.after(event);
        }

        assertThat(tally.asOf(ATicket.minute(300))).isEqualTo(Effort.of(events, ATicket.minute(300)));
    }

    @Test
    void anInstantBeforeTheLastEventIsReadAsTheLastEvent() {
        WaitClock clock = WaitClock.of(ATicket.openedByClient().message(60).events());

        assertThat(clock.waitedOnUs(ATicket.minute(59))).isEqualTo(Duration.ofMinutes(60));
    }
}
