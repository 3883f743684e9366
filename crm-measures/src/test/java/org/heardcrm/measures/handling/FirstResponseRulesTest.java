package org.heardcrm.measures.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardcrm.measures.handling.Actor.FIRM;

import org.junit.jupiter.api.Test;

class FirstResponseRulesTest {

    @Test
    void runsFromTheClientsOpeningToTheFirstReply() {
        Fact<Double> response =
                ATicket.openedByClient().reply(90).reply(200).factsAt(1000).firstResponse();

        assertThat(response.value()).isEqualTo(1.5);
        assertThat(response.events()).containsExactly(1L, 2L);
    }

    @Test
    void anAutomaticReplyIsNoResponse() {
        ATicket ticket = ATicket.openedByClient()
                .by(FIRM, HandlingEventType.AUTO_REPLY, 1)
                .reply(120);

        assertThat(ticket.factsAt(1000).firstResponse().value()).isEqualTo(2.0);
    }

    @Test
    void aReplyThatOnlyAsksIsAResponse() {
        assertThat(ATicket.openedByClient()
                        .asks(60)
                        .factsAt(1000)
                        .firstResponse()
                        .value())
                .isEqualTo(1.0);
    }

    @Test
    void withoutAnyReplyItRunsToTheFirstResolution() {
        Fact<Double> response = ATicket.openedByClient()
                .resolved(180)
                .reopened(240)
                .resolved(300)
                .factsAt(1000)
                .firstResponse();

        assertThat(response.value()).isEqualTo(3.0);
        assertThat(response.events()).containsExactly(1L, 2L);
    }

    @Test
    void aReplyAfterTheResolutionIsStillTheResponse() {
        assertThat(ATicket.openedByClient()
                        .resolved(180)
                        .reply(240)
                        .factsAt(1000)
                        .firstResponse()
                        .value())
                .isEqualTo(4.0);
    }

    @Test
    void withoutReplyAndResolutionItRunsOnEvenWhenClosed() {
        Fact<Double> response = ATicket.openedByClient().closed(60).factsAt(600).firstResponse();

        assertThat(response.value()).isEqualTo(10.0);
        assertThat(response.events()).containsExactly(1L);
    }

    @Test
    void onATicketWeOpenedItRunsFromTheClientsFirstMessage() {
        Fact<Double> response = ATicket.openedByUs()
                .message(60)
                .message(90)
                .reply(180)
                .factsAt(1000)
                .firstResponse();

        assertThat(response.value()).isEqualTo(2.0);
        assertThat(response.events()).containsExactly(2L, 4L);
    }

    @Test
    void onATicketWeOpenedNothingIsKnownWhenWeSpokeFirst() {
        Fact<Double> response = ATicket.openedByUs()
                .reply(60)
                .message(90)
                .reply(180)
                .factsAt(1000)
                .firstResponse();

        assertThat(response.known()).isFalse();
        assertThat(response.reason()).isEqualTo("We opened it, and our first reply was not an answer to the client.");
        assertThat(response.events()).isEmpty();
    }

    @Test
    void onATicketWeOpenedNothingIsKnownWhileTheClientIsSilent() {
        Fact<Double> response =
                ATicket.openedByUs().explained(30).resolved(60).factsAt(1000).firstResponse();

        assertThat(response.reason()).isEqualTo("We opened it, and the client has not written yet.");
    }

    @Test
    void aResolutionBeforeTheClientsFirstMessageDoesNotAnswerIt() {
        ATicket ticket = ATicket.openedByUs().resolved(60).message(120);

        assertThat(ticket.factsAt(300).firstResponse().value()).isEqualTo(3.0);
        assertThat(ticket.reopened(240)
                        .resolved(360)
                        .factsAt(1000)
                        .firstResponse()
                        .value())
                .isEqualTo(4.0);
    }

    @Test
    void atTheSameInstantTheNumberSaysWhetherTheClientWroteFirst() {
        assertThat(ATicket.openedByUs()
                        .message(60)
                        .reply(60)
                        .factsAt(1000)
                        .firstResponse()
                        .value())
                .isEqualTo(0.0);
        assertThat(ATicket.openedByUs()
                        .reply(60)
                        .message(60)
                        .factsAt(1000)
                        .firstResponse()
                        .known())
                .isFalse();
    }

    @Test
    void aReplyRecordedBeforeTheOpeningIsNoAnswerToIt() {
        ATicket ticket = ATicket.openedByClient().reply(-30).reply(60);

        assertThat(ticket.factsAt(1000).firstResponse().value()).isEqualTo(1.0);
    }
}
