package org.heardcrm.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heardcrm.tickets.TicketFixture.ANNA;
import static org.heardcrm.tickets.TicketFixture.BEN;
import static org.heardcrm.tickets.TicketFixture.anExceptionIn;

import java.time.Duration;
import java.time.Instant;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.NotPossibleNow;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeldReplyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final ExceptionTicket ticket = TicketFixture.anException().ticket();

    private HeldReply held(String body, boolean asking, @Nullable Instant sendAt) {
        return held(ticket, body, asking, sendAt);
    }

    private static HeldReply held(ExceptionTicket ticket, String body, boolean asking, @Nullable Instant sendAt) {
        HeldWords words = new HeldWords(body, false, asking, Channel.WEB, null);
        return HeldReply.held(new HeldReplyId(7), ticket, words, sendAt, ANNA, NOW);
    }

    @Test
    void unlessATimeIsChosenItCanBeTakenBackForTenSeconds() {
        HeldReply reply = held("We look.", false, null);
        assertThat(reply.isDue(NOW.plusSeconds(9))).isFalse();
        assertThat(reply.isDue(NOW.plusSeconds(10))).isTrue();
        assertThat(ticket.newMessages()).noneMatch(message -> message.body().equals("We look."));
    }

    @Test
    void aChosenTimeLiesAheadWithinAYear() {
        Instant friday = NOW.plus(Duration.ofDays(4));
        assertThat(held("We look.", false, friday).dueAt()).isEqualTo(friday);
        assertThatThrownBy(() -> held("We look.", false, NOW)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> held("We look.", false, NOW.plus(Duration.ofDays(400))))
                .hasMessage("The time at which it is sent lies ahead, within a year.");
    }

    @Test
    void whatTheExceptionDoesNotAllowIsRefusedAtOnce() {
        ExceptionTicket resolved = anExceptionIn(TicketState.RESOLVED).ticket();
        assertThatThrownBy(() -> held(resolved, "Which one?", true, null)).isInstanceOf(ActNotPossible.class);
        assertThat(held(resolved, "All the best.", false, null).isBack()).isFalse();
    }

    @Test
    void onlyItsAuthorTakesItBackOrHurriesIt() {
        HeldReply reply = held("We look.", false, null);
        assertThatThrownBy(() -> reply.takeBack(BEN)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reply.hurry(BEN, NOW)).isInstanceOf(NotFound.class);
        reply.hurry(ANNA, NOW);
        assertThat(reply.isDue(NOW)).isTrue();
    }

    @Test
    void whatIsBackNeverLeaves() {
        HeldReply reply = held("We look.", false, null);
        reply.takeBack(ANNA);
        assertThat(reply.isDue(NOW.plusSeconds(60))).isFalse();
        assertThatThrownBy(() -> reply.hurry(ANNA, NOW)).isInstanceOf(NotPossibleNow.class);
        assertThat(reply.reason()).isNull();
    }

    @Test
    void whatCouldNotBeSaidKeepsTheReason() {
        HeldReply reply = held("We look.", false, null);
        reply.fail("This exception is closed.");
        assertThat(reply.isBack()).isTrue();
        assertThat(reply.reason()).isEqualTo("This exception is closed.");
    }

    @Test
    void itNeedsWords() {
        assertThatThrownBy(() -> held("  ", false, null)).hasMessage("A message needs words.");
    }
}
