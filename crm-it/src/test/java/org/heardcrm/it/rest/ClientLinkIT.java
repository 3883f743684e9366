package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client can do through their private link, and what nobody can. */
class ClientLinkIT {

    private final Api agent = Firm.agent();
    private final Api client = Firm.api();
    private String ticket = "";
    private String link = "";

    @BeforeEach
    void anExceptionWithALink() {
        ticket = "exception-tickets/" + Firm.anException().text("id");
        link = path(agent.post(ticket + "/client-links", "{}").made());
    }

    private static String path(Json link) {
        return link.text("url").substring(link.text("url").indexOf("/c/"));
    }

    private Api.Answer form(String act, String field, String words) {
        return client.with("Accept", "text/html")
                .send(
                        "POST",
                        link + "/" + act,
                        "application/x-www-form-urlencoded",
                        field + "=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    @Test
    void theClientSeesWhatWasSaidAndNeverANote() {
        agent.post(ticket + "/messages", "{\"kind\":\"REPLY\",\"body\":\"We look into it.\"}")
                .made();
        agent.post(ticket + "/messages", "{\"kind\":\"NOTE\",\"body\":\"They owe us money.\"}")
                .made();

        Api.Answer page = client.with("Accept", "text/html").get(link);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("We look into it.").doesNotContain("They owe us money.");
        assertThat(page.body()).doesNotContain("<script");
        assertThat(page.response().headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(client.get(link).json().toString()).doesNotContain("They owe us money.");
    }

    @Test
    void lookingChangesNothing() {
        long before = agent.get(ticket).json().number("version");
        client.get(link);
        client.with("Accept", "text/html").get(link);
        client.with("Accept", "text/html").get(link + "/confirm");

        assertThat(agent.get(ticket).json().number("version")).isEqualTo(before);
    }

    @Test
    void theClientWritesConfirmsAndSaysThatItIsNotFine() {
        assertThat(form("messages", "body", "<b>Where</b> is it? 😀").status()).isEqualTo(303);
        assertThat(client.with("Accept", "text/html").get(link).body()).contains("&lt;b&gt;Where&lt;/b&gt; is it? 😀");

        agent.post(ticket + "/resolve", "{\"resolution\":\"Corrected.\"}").made();
        assertThat(form("confirm", "said", "Thank you").status()).isEqualTo(303);
        assertThat(form("confirm", "said", "Thank you").status()).isEqualTo(303);
        Json closed = agent.get(ticket).json();
        assertThat(closed.text("closedBy")).isEqualTo("CLIENT");
        assertThat(closed.text("closedEvidence")).isEqualTo("CLIENT_SAID");

        assertThat(form("not-fine", "reason", "It came back").status()).isEqualTo(303);
        assertThat(agent.get(ticket).json().text("state")).isEqualTo("WORKING");
        assertThat(client.get(link).json().list("messages").stream().map(said -> said.text("body")))
                .containsSubsequence("Thank you", "It came back");
    }

    private String step(String side, String words) {
        return agent.post(ticket + "/steps", "{\"side\":\"%s\",\"words\":\"%s\"}".formatted(side, words))
                .made()
                .text("id");
    }

    private static String nth(String id) {
        return id.substring(id.indexOf('-') + 1);
    }

    @Test
    void bothSidesReadThePlanAndEachTicksItsOwn() {
        String ours = step("FIRM", "We print it again.");
        String theirs = step("CLIENT", "You send us the old one.");
        assertThat(client.get(link).json().list("plan").stream().map(one -> one.text("side") + " " + one.text("words")))
                .containsExactly("FIRM We print it again.", "CLIENT You send us the old one.");

        assertThat(form("tick", "step", nth(theirs)).status()).isEqualTo(303);
        assertThat(agent.get(ticket + "/steps/" + theirs).json().text("doneAt")).isNotEmpty();
        Json event = agent.get(ticket + "/events?limit=200").json().list("items").stream()
                .filter(one -> one.text("type").equals("STEP_DONE"))
                .findFirst()
                .orElseThrow();
        assertThat(event.text("actor")).isEqualTo("CLIENT");
        assertThat(event.text("evidence")).isEqualTo("CLIENT_SAID");

        assertThat(client.post(link + "/tick", "{\"step\":\"%s\"}".formatted(nth(ours)))
                        .status())
                .isEqualTo(422);
        Api.Answer again = form("tick", "step", nth(theirs));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("already ticked");
        assertThat(client.post(link + "/untick", "{\"step\":\"%s\"}".formatted(nth(theirs)))
                        .made()
                        .text("done"))
                .isEqualTo("unticked");
        assertThat(client.post(link + "/tick", "{\"step\":\"999\"}").status()).isEqualTo(404);
        assertThat(client.post(link + "/tick", "{\"step\":\"-1\"}").status()).isEqualTo(404);
    }

    @Test
    void weTickOursAndDropWhatIsNoLongerNeeded() {
        String ours = step("FIRM", "We print it again.");
        String theirs = step("CLIENT", "You send us the old one.");

        assertThat(agent.post(ticket + "/steps/" + ours + "/tick", "").made().text("doneAt"))
                .isNotEmpty();
        assertThat(agent.post(ticket + "/steps/" + ours + "/tick", "").status()).isEqualTo(409);
        agent.post(ticket + "/steps/" + theirs + "/drop", "").made();
        assertThat(client.get(link).json().list("plan").stream().map(one -> one.text("words")))
                .containsExactly("We print it again.");
        assertThat(agent.get(ticket + "/steps").json().list("items")).hasSize(2);
        assertThat(agent.get(ticket + "/steps/" + "1-1").status()).isEqualTo(404);
        assertThat(client.as("").get(ticket + "/steps").status()).isEqualTo(401);
    }

    @Test
    void aFormWithoutWordsComesBackWithASentence() {
        Api.Answer empty = form("messages", "body", "  ");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("role=\"alert\"");
    }

    @Test
    void theLongestMessageThatMayBeWrittenArrivesWhole() {
        String longest = "😀".repeat(65_536);

        assertThat(form("messages", "body", longest).status()).isEqualTo(303);
        assertThat(agent.get(ticket + "/messages").json().text("items.1.body")).isEqualTo(longest);
    }

    @ParameterizedTest
    @ValueSource(ints = {900_000, 3_000_000})
    void aFormThatIsTooLongIsAnsweredWithASentenceAndSaysWhatToDo(int length) {
        Api.Answer page = form("messages", "body", "x".repeat(length));
        assertThat(page.status()).isEqualTo(413);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body())
                .contains("too long to be sent at once", "go back")
                .doesNotContain("<script", "Payara");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");

        Api.Answer problem = client.send(
                "POST", link + "/messages", "application/x-www-form-urlencoded", "body=" + "x".repeat(length));
        assertThat(problem.status()).isEqualTo(413);
        assertThat(problem.header("Content-Type")).startsWith("application/problem+json");
        assertThat(agent.get(ticket + "/messages").json().list("items")).hasSize(1);
    }

    @Test
    void aFormOfSeveralPartsThatIsTooLongIsAnsweredTheSame() {
        String parts = "--b\r\nContent-Disposition: form-data; name=\"body\"\r\n\r\n" + "x".repeat(3_000_000)
                + "\r\n--b--\r\n";
        Api.Answer page = client.with("Accept", "text/html")
                .send("POST", link + "/messages", "multipart/form-data; boundary=b", parts);
        assertThat(page.status()).isEqualTo(413);
        assertThat(page.body()).contains("too long to be sent at once");
    }

    @Test
    void aProgramIsToldWhatItsJsonIsNot() {
        Api.Answer half = client.post(link + "/messages", "{\"body\":\"a\\ud800b\"}");
        assertThat(half.status()).isEqualTo(400);
        assertThat(half.json().text("errors.0.pointer")).isEqualTo("/body");
        assertThat(client.post(link + "/messages", "{\"body\":\"" + "x".repeat(900_000) + "\"}")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void whatIsAskedInAWayThatNothingHereTakesIsSaid() {
        assertThat(client.get(link + "/messages").status()).isEqualTo(405);
        assertThat(client.get(link + "/messages").header("Allow")).isEqualTo("POST");
        assertThat(client.post(link, "{}").status()).isEqualTo(405);
        assertThat(client.get(link + "/answers").status()).isEqualTo(404);
        assertThat(client.with("Accept", "text/html").get(link + "/answers").status())
                .isEqualTo(404);
        assertThat(client.post(link + "/answers", "{}").status()).isEqualTo(404);
        assertThat(client.post(link + "/messages", "{\"body\":\"Hello\",\"said\":\"Fine\"}")
                        .status())
                .isEqualTo(400);
        assertThat(client.with("Accept", "image/png").get(link).status()).isEqualTo(406);
        assertThat(client.send("POST", link + "/messages", "text/plain", "Hello")
                        .status())
                .isEqualTo(415);
        assertThat(client.post(link + "/messages", "{\"body\":\"Hello\"}")
                        .json()
                        .text("done"))
                .isEqualTo("written");
        assertThat(client.get(link).json().isNull("done")).isTrue();
    }

    @Test
    void whatAProgramSendsAgainWithItsKeyHappensOnce() {
        Api keyed = client.with("Idempotency-Key", "again-" + ticket);
        Api.Answer first = keyed.post(link + "/messages", "{\"body\":\"Where is it?\"}");
        Api.Answer second = keyed.post(link + "/messages", "{\"body\":\"Where is it?\"}");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(client.get(link).json().list("messages").stream()
                        .filter(said -> said.text("body").equals("Where is it?")))
                .hasSize(1);
        assertThat(keyed.post(link + "/messages", "{\"body\":\"Another\"}").status())
                .isEqualTo(422);
        assertThat(client.with("Idempotency-Key", "no key")
                        .post(link + "/messages", "{\"body\":\"x\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whatOpensNothingIsNotFound() {
        assertThat(client.get("/c/nobodys-token").status()).isEqualTo(404);
        Json other = agent.post(ticket + "/client-links", "{}").made();
        assertThat(agent.delete(ticket + "/client-links/" + other.text("id")).status())
                .isEqualTo(204);
        assertThat(client.get(path(other)).status()).isEqualTo(404);
        assertThat(client.with("Accept", "text/html").get(path(other)).body()).doesNotContain("Acme");
        assertThat(client.get(link).status()).isEqualTo(200);
    }
}
