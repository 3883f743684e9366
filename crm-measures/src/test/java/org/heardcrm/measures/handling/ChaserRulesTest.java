package org.heardcrm.measures.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardcrm.measures.handling.Actor.FIRM;

import org.junit.jupiter.api.Test;

class ChaserRulesTest {

    private static Fact<Integer> chasers(ATicket ticket) {
        return ticket.factsAt(10_000).chasers();
    }

    @Test
    void aMessageSixtyMinutesAfterTheOpeningIsAChaserAndOneAfterFiftyNineIsNot() {
        assertThat(chasers(ATicket.openedByClient().message(60)).value()).isEqualTo(1);
        assertThat(chasers(ATicket.openedByClient().message(60)).events()).containsExactly(2L);
        assertThat(chasers(ATicket.openedByClient().message(59)).value()).isZero();
    }

    @Test
    void theGapRunsFromTheLastMessageCountedOrNot() {
        assertThat(chasers(ATicket.openedByClient().message(50).message(100)).value())
                .isZero();
        assertThat(chasers(ATicket.openedByClient().message(50).message(110)).events())
                .containsExactly(3L);
        assertThat(chasers(ATicket.openedByClient().message(60).message(119)).events())
                .containsExactly(2L);
    }

    @Test
    void aReplyDoesNotShortenTheWait() {
        assertThat(chasers(ATicket.openedByClient().reply(30).message(60)).value())
                .isEqualTo(1);
    }

    @Test
    void theAnswerToAQuestionIsNoChaserButTheNextMessageIs() {
        assertThat(chasers(ATicket.openedByClient().asks(30).message(500).message(560))
                        .events())
                .containsExactly(4L);
    }

    @Test
    void aMessageOnAResolvedTicketIsNoChaserButItIsTheLastWord() {
        ATicket ticket = ATicket.openedByClient().resolved(30).message(500);

        assertThat(chasers(ticket).value()).isZero();
        assertThat(chasers(ticket.by(FIRM, HandlingEventType.REOPENED, 510).message(559))
                        .value())
                .isZero();
    }

    @Test
    void theFirstMessageOnATicketWeOpenedIsNoChaser() {
        assertThat(chasers(ATicket.openedByUs().message(500)).value()).isZero();
        assertThat(chasers(ATicket.openedByUs().message(500).message(560)).events())
                .containsExactly(3L);
    }

    @Test
    void theClientsReopeningIsALastWordAndOursIsNot() {
        assertThat(chasers(ATicket.openedByUs().resolved(30).reopened(100).message(159))
                        .value())
                .isZero();
        assertThat(chasers(ATicket.openedByUs().resolved(30).reopened(100).message(160))
                        .value())
                .isEqualTo(1);
        assertThat(chasers(ATicket.openedByClient()
                                .resolved(30)
                                .by(FIRM, HandlingEventType.REOPENED, 100)
                                .message(110))
                        .value())
                .isEqualTo(1);
    }

    @Test
    void atTheSameInstantTheNumberSaysWhetherWeHadAskedBefore() {
        assertThat(chasers(ATicket.openedByClient().asks(90).message(90)).value())
                .isZero();
        assertThat(chasers(ATicket.openedByClient().message(90).asks(90)).value())
                .isEqualTo(1);
    }
}
