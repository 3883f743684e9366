package org.heardcrm.it.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.heardcrm.it.Api;
import org.heardcrm.it.Files;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.heardcrm.it.RunningHeard;
import org.junit.jupiter.api.Test;

/** Replies that leave later: nothing has happened before, and they can be cancelled until then. */
class HeldRepliesByRestIT {

    private final Json ticket = Firm.anException();
    private final String path = "exception-tickets/" + ticket.text("id");
    private final String held = path + "/held-replies";

    private Json hold(String rest) {
        return Firm.agent()
                .post(held, "{\"body\":\"We come on Friday.\"%s}".formatted(rest))
                .made();
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(end);
            RunningHeard.pause();
        }
    }

    private boolean isSaid() {
        return Firm.agent().get(path + "/messages").body().contains("We come on Friday.");
    }

    @Test
    void untilItIsDueNothingHasHappenedAndThenItIsAReplyAsAnyOther() {
        String link = Firm.agent().post(path + "/client-links", "{}").made().text("url");
        Json reply = hold(
                ",\"asksClient\":true,\"sendAt\":\"%s\"".formatted(Instant.now().plusSeconds(6)));
        assertThat(reply.text("by.name")).isEqualTo("Anna Agent");
        assertThat(Firm.agent().get(path).made().text("state")).isEqualTo("OPEN");
        assertThat(Firm.agent().get(path + "/events").body()).doesNotContain("REPLY");
        assertThat(Firm.api().get(link.substring(link.indexOf("/c/"))).body()).doesNotContain("Friday");
        await(this::isSaid);
        Json now = Firm.agent().get(path).made();
        assertThat(now.text("state")).isEqualTo("WAITING_ON_CLIENT");
        assertThat(now.text("owner.name")).isEqualTo("Anna Agent");
        assertThat(Instant.parse(now.text("firstReplyAt"))).isAfterOrEqualTo(Instant.parse(reply.text("sendAt")));
        assertThat(Firm.agent().get(held).made().list("items")).isEmpty();
        assertThat(Firm.agent().get(held + "/" + reply.text("id")).status()).isEqualTo(404);
    }

    @Test
    void itLeavesInTenSecondsUnlessSaidOtherwiseOrAtOnce() {
        Json reply = hold("");
        assertThat(Duration.between(Instant.parse(reply.text("heldAt")), Instant.parse(reply.text("sendAt"))))
                .isEqualTo(Duration.ofSeconds(10));
        Firm.agent().post(held + "/" + reply.text("id") + "/send", "").made();
        await(this::isSaid);
        assertThat(Instant.now()).isBefore(Instant.parse(reply.text("sendAt")).plusSeconds(20));
    }

    @Test
    void oneThatIsCancelledNeverLeavesAndItsFilesAreGone() {
        String file = Json.parse(Files.of(Firm.agent())
                        .send("a.txt", "text/plain", "a".getBytes(UTF_8))
                        .text())
                .text("id");
        Json reply = hold(",\"sendAt\":\"%s\",\"attachments\":[\"%s\"]"
                .formatted(Instant.now().plus(Duration.ofDays(3)), file));
        assertThat(reply.text("attachments.0.name")).isEqualTo("a.txt");
        String one = held + "/" + reply.text("id");
        assertThat(Firm.otherAgent().delete(one).status()).isEqualTo(404);
        assertThat(Firm.otherAgent().get(one).made().text("body")).isEqualTo("We come on Friday.");
        assertThat(Firm.agent().delete(one).status()).isEqualTo(204);
        assertThat(Firm.agent().get(held).made().list("items")).isEmpty();
        assertThat(Files.of(Firm.agent()).get("attachments/" + file).status()).isEqualTo(404);
    }

    @Test
    void whatTheExceptionNoLongerAllowsComesBackWithASentenceAndItsFiles() {
        String file = Json.parse(Files.of(Firm.agent())
                        .send("a.txt", "text/plain", "a".getBytes(UTF_8))
                        .text())
                .text("id");
        Json reply = hold(",\"asksClient\":true,\"sendAt\":\"%s\",\"attachments\":[\"%s\"]"
                .formatted(Instant.now().plusSeconds(4), file));
        Firm.agent().post(path + "/resolve", "{\"resolution\":\"Done.\"}").made();
        String one = held + "/" + reply.text("id");
        await(() -> Firm.agent().get(one).made().is("returned"));
        assertThat(Firm.agent().get(one).made().text("reason")).contains("reopen it first");
        assertThat(Firm.otherAgent().get(one).status()).isEqualTo(404);
        assertThat(isSaid()).isFalse();
        assertThat(Files.of(Firm.agent()).get("attachments/" + file).text()).isEqualTo("a");
    }

    @Test
    void severalLeaveInTheirOrderWithTheirFiles() {
        String file = Json.parse(Files.of(Firm.agent())
                        .send("plan.txt", "text/plain", "plan".getBytes(UTF_8))
                        .text())
                .text("id");
        Instant due = Instant.now().plusSeconds(4);
        for (int i = 1; i <= 3; i++) {
            Firm.agent()
                    .post(
                            held,
                            "{\"body\":\"Step %d\",\"sendAt\":\"%s\",\"attachments\":[%s]}"
                                    .formatted(i, due, i == 2 ? "\"" + file + "\"" : ""))
                    .made();
        }
        await(() -> Firm.agent().get(path + "/messages").body().contains("Step 3"));
        Json messages = Firm.agent().get(path + "/messages").made();
        assertThat(messages.list("items").stream().map(one -> one.text("body")))
                .containsSubsequence("Step 1", "Step 2", "Step 3");
        assertThat(messages.text("items.2.attachments.0.name")).isEqualTo("plan.txt");
    }

    @Test
    void aTimeThatHasPassedAndWordsThatCannotBeSaidNowAreRefusedAtOnce() {
        Api.Answer past = Firm.agent().post(held, "{\"body\":\"x\",\"sendAt\":\"2020-01-01T00:00:00Z\"}");
        assertThat(past.status()).isEqualTo(422);
        Firm.agent().post(path + "/resolve", "{\"resolution\":\"Done.\"}").made();
        assertThat(Firm.agent()
                        .post(held, "{\"body\":\"x\",\"asksClient\":true}")
                        .status())
                .isEqualTo(409);
    }
}
