package org.heardcrm.measures.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardcrm.measures.handling.Actor.FIRM;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class EffortRulesTest {

    @Test
    void contactsAreWhatTheClientDidToReachUs() {
        Effort effort = ATicket.openedByClient()
                .message(10)
                .asks(20)
                .message(30)
                .resolved(40)
                .confirmed(45)
                .reopened(50)
                .by(FIRM, HandlingEventType.REOPENED, 60)
                .effortAt(100);

        assertThat(effort.contacts()).isEqualTo(4);
        assertThat(ATicket.openedByUs().effortAt(100).contacts()).isZero();
    }

    @Test
    void everyHandoffCountsTheFirstToo() {
        assertThat(ATicket.openedByClient().handoff(10).effortAt(100).handoffs())
                .isEqualTo(1);
        assertThat(ATicket.openedByClient().repeat(10).repeat(20).effortAt(100).repeats())
                .isEqualTo(2);
    }

    @Test
    void theTimeWaitedIsThatOfTheFactWaitOnUs() {
        ATicket ticket = ATicket.openedByClient().asks(60).message(90);

        assertThat(ticket.effortAt(120).waited()).isEqualTo(Duration.ofMinutes(90));
        assertThat(ticket.effortAt(120).waitedHours())
                .isEqualTo(1.5)
                .isEqualTo(ticket.factsAt(120).waitOnUs().value());
    }

    @Test
    void beforeTheFirstEventNothingHasBeenSpent() {
        assertThat(Effort.of(List.of(), ATicket.MIDNIGHT))
                .isEqualTo(new Effort(0, 0, 0, Duration.ZERO, ATicket.MIDNIGHT));
    }

    @Test
    void eventsAfterTheInstantAreLeftOut() {
        assertThat(ATicket.openedByClient().message(101).handoff(101).effortAt(100))
                .isEqualTo(new Effort(1, 0, 0, Duration.ofMinutes(100), ATicket.minute(100)));
    }
}
