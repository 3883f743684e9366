package org.heardcrm.measures.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EffortEventsTest {

    private static EffortEvents at(ATicket ticket, long minute) {
        return EffortEvents.of(ticket.events(), ATicket.minute(minute));
    }

    @Test
    void everyFigureNamesTheEventsItIsMadeOf() {
        EffortEvents events = at(
                ATicket.openedByClient()
                        .handoff(5)
                        .message(10)
                        .repeat(15)
                        .asks(20)
                        .message(30)
                        .handoff(35),
                100);

        assertThat(events.contacts()).containsExactly(1L, 3L, 6L);
        assertThat(events.repeats()).containsExactly(4L);
        assertThat(events.handoffs()).containsExactly(2L, 7L);
    }

    @Test
    void aTurnOfOursLastsFromTheEventThatMadeItOursToTheOneThatEndedIt() {
        List<EffortEvents.Turn> turns = at(
                        ATicket.openedByClient().asks(60).message(90).resolved(100), 200)
                .turns();

        assertThat(turns)
                .containsExactly(
                        new EffortEvents.Turn(1, ATicket.MIDNIGHT, 2L, ATicket.minute(60)),
                        new EffortEvents.Turn(3, ATicket.minute(90), 4L, ATicket.minute(100)));
    }

    @Test
    void aTurnThatLastsIsCountedUpToNow() {
        assertThat(at(ATicket.openedByClient().asks(60).message(90), 120).turns())
                .last()
                .isEqualTo(new EffortEvents.Turn(3, ATicket.minute(90), null, ATicket.minute(120)));
    }

    @Test
    void reopenedWhileItIsOursItStaysTheSameTurn() {
        assertThat(at(ATicket.openedByClient().reopened(30), 60).turns())
                .containsExactly(new EffortEvents.Turn(1, ATicket.MIDNIGHT, null, ATicket.minute(60)));
    }
}
