package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.junit.jupiter.api.Test;

/** The same key is the same act, however often it is sent. */
class IdempotencyIT {

    private final Api agent =
            Firm.agent().with("Idempotency-Key", UUID.randomUUID().toString());

    @Test
    void theSameKeyAndBodyGiveTheSameAnswerAndOneRow() {
        String body = Firm.report(Firm.unique("Once"), "Sent twice");

        Api.Answer first = agent.post("exception-tickets", body);
        Api.Answer second = agent.post("exception-tickets", body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(Firm.agent()
                        .get("exception-tickets?account=" + first.json().text("account.id"))
                        .made()
                        .list("items"))
                .hasSize(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        agent.post("exception-tickets", Firm.report(Firm.unique("Once"), "One")).made();

        assertThat(agent.post("exception-tickets", Firm.report(Firm.unique("Once"), "Two"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void sentAtOnceItHappensOnce() {
        String body = Firm.report(Firm.unique("Once"), "Sent eight times at once");
        List<CompletableFuture<Api.Answer>> sent = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> agent.post("exception-tickets", body)))
                .toList();
        List<Api.Answer> answers = sent.stream().map(CompletableFuture::join).toList();

        assertThat(answers).allMatch(answer -> answer.status() == 201 || answer.status() == 409);
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(answer -> answer.json().text("id"))
                        .distinct())
                .hasSize(1);
    }
}
