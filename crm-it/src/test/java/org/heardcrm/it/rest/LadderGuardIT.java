package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.it.Api;
import org.heardcrm.it.Api.Answer;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** What a service ladder costs the client is recorded once, and an absence costs them nothing. */
class LadderGuardIT {

    private final Api agent = Firm.agent();
    private final Api colleague = Firm.otherAgent();
    private final String ticket = "exception-tickets/" + Firm.anException().text("id");

    private static String idOf(Api member) {
        return member.get("me").made().text("id");
    }

    private Answer covers(String more) {
        return agent.post(ticket + "/cover", "{\"memberId\":\"%s\"%s}".formatted(idOf(colleague), more));
    }

    private String ourQuestion() {
        return agent.post(ticket + "/messages", "{\"kind\":\"REPLY\",\"body\":\"Which invoice?\",\"asksClient\":true}")
                .made()
                .text("id");
    }

    private long repeats() {
        return agent.get(ticket).made().number("effort.repeats");
    }

    private String link() {
        String url = agent.post(ticket + "/client-links", "{}").made().text("url");
        return url.substring(url.indexOf("/c/"));
    }

    @Test
    void whoCoversIsAskedAndTheOwnerComesBack() {
        agent.post(ticket + "/own", "{\"memberId\":\"me\"}").made();
        Json covered = covers(",\"until\":\"2031-01-06T08:00:00Z\",\"reason\":\"On holiday\"")
                .made();

        assertThat(covered.text("owner.id")).isEqualTo(idOf(agent));
        assertThat(covered.number("effort.handoffs")).isZero();
        Json swarm = agent.get(ticket + "/swarm").made();
        assertThat(swarm.text("cover.id")).isEqualTo(idOf(colleague));
        assertThat(swarm.text("coverUntil")).isEqualTo("2031-01-06T08:00:00Z");
        assertThat(colleague.get("exception-tickets?swarm=me&limit=200").made().list("items"))
                .extracting(one -> one.text("id"))
                .contains(ticket.substring(ticket.indexOf('/') + 1));

        agent.post(ticket + "/cover", "{\"memberId\":null}").made();
        assertThat(agent.get(ticket + "/swarm").made().isNull("cover")).isTrue();
        assertThat(agent.get(ticket + "/handling").made().number("facts.handoffs.value"))
                .isZero();
        assertThat(agent.get(ticket + "/events").made().list("items"))
                .extracting(event -> event.text("type"))
                .endsWith("OWNED", "COVERED", "COVERED");
    }

    @Test
    void aCoverIsForAnOwnerAndEndsInTheFuture() {
        assertThat(covers("").json().text("rule")).isEqualTo("cover-for-owner");
        agent.post(ticket + "/own", "{\"memberId\":\"me\"}").made();
        assertThat(covers(",\"until\":\"2021-01-06T08:00:00Z\"").json().text("rule"))
                .isEqualTo("cover-ends-later");
        assertThat(agent.post(ticket + "/cover", "{\"memberId\":\"me\"}").json().text("rule"))
                .isEqualTo("cover-for-owner");
        assertThat(agent.post(ticket + "/cover", "{}").status()).isEqualTo(422);
    }

    @Test
    void aMessageThatAskedForTheSameAgainCountsOnceWhoeverNoticesIt() {
        String message = ourQuestion();
        String body = "{\"by\":\"FIRM\",\"messageId\":\"%s\"}".formatted(message);
        agent.post(ticket + "/repeat", body).made();
        assertThat(repeats()).isEqualTo(1);
        agent.post(ticket + "/repeat", body).made();

        String link = link();
        Json page = Firm.api()
                .post(link + "/repeat", "{\"message\":\"%s\"}".formatted(message.substring(message.indexOf('-') + 1)))
                .made();
        assertThat(page.text("done")).isEqualTo("repeated");
        assertThat(repeats()).isEqualTo(1);
        assertThat(page.list("messages").get(1).is("askedAgain")).isTrue();
    }

    @Test
    void theClientSaysItByTheFormOfThePageAndASecondClickCountsNothing() {
        String seq = ourQuestion();
        seq = seq.substring(seq.indexOf('-') + 1);
        String link = link();
        for (int clicks = 0; clicks < 2; clicks++) {
            assertThat(Firm.api()
                            .with("Accept", "text/html")
                            .send("POST", link + "/repeat", "application/x-www-form-urlencoded", "message=" + seq)
                            .status())
                    .isEqualTo(303);
        }
        assertThat(repeats()).isEqualTo(1);
        Json event = agent.get(ticket + "/events").made().list("items").stream()
                .filter(one -> one.text("type").equals("REPEAT"))
                .findFirst()
                .orElseThrow();
        assertThat(event.text("actor")).isEqualTo("CLIENT");
        assertThat(event.text("ref")).isEqualTo(seq);
    }

    @Test
    void onlyWhatWeWroteCanHaveAskedAgain() {
        String link = link();
        for (String message : new String[] {"1", "99", "nonsense", "-1"}) {
            Answer answer = Firm.api().post(link + "/repeat", "{\"message\":\"%s\"}".formatted(message));
            assertThat(answer.status()).as(message).isEqualTo(422);
            assertThat(answer.json().text("rule")).isEqualTo("asked-again");
        }
        assertThat(agent.post(ticket + "/repeat", "{\"by\":\"FIRM\",\"messageId\":\"1-1\"}")
                        .status())
                .isEqualTo(422);
        assertThat(repeats()).isZero();
    }
}
