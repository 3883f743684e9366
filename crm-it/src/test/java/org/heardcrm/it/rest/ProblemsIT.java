package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input gets a sentence: never a 5xx, never HTML, never a stack trace. */
class ProblemsIT {

    private final Api agent = Firm.agent();

    static Stream<Arguments> badBodies() {
        String good = Firm.report("Acme", "A summary");
        return Stream.of(
                Arguments.of("not JSON", "{", 400),
                Arguments.of("an array", "[]", 400),
                Arguments.of("nothing at all", "", 400),
                Arguments.of("a wrong type", good.replace("\"A summary\"", "12"), 400),
                Arguments.of("an unknown field", good.replace("{\"account\"", "{\"colour\":1,\"account\""), 400),
                Arguments.of("a NUL", good.replace("A summary", "A\\u0000summary"), 400),
                Arguments.of("half a character", good.replace("A summary", "A\\ud800summary"), 400),
                Arguments.of("a field twice", good.replace("{\"account\"", "{\"summary\":\"x\",\"account\""), 400),
                Arguments.of("a missing field", good.replace("\"impact\":\"HINDERED\",", ""), 422),
                Arguments.of("an unknown impact", good.replace("HINDERED", "PURPLE"), 422),
                Arguments.of("too long a summary", good.replace("A summary", "x".repeat(201)), 422),
                Arguments.of("no account", good.replaceFirst("\"account\":\\{[^}]*\\},", ""), 422));
    }

    @ParameterizedTest(name = "{0} → {2}")
    @MethodSource("badBodies")
    void aBadBodyIsAnsweredWithASentence(String what, String body, int status) {
        Api.Answer answer = agent.post("exception-tickets", body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().text("detail")).endsWith(".");
        assertThat(answer.json().text("requestId")).isEqualTo(answer.header("X-Request-Id"));
    }

    @Test
    void aPatchOfNothingIsRefused() {
        String path = "exception-tickets/" + Firm.anException().text("id");
        Api.Answer answer = agent.with("If-Match", "*").patch(path, "null");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().text("detail")).endsWith(".");
    }

    @Test
    void charactersAreCountedAndNotTheirHalves() {
        String summary = "😀".repeat(200);
        Json reported = agent.post("exception-tickets", Firm.report(Firm.unique("Acme"), summary))
                .made();
        assertThat(reported.text("summary")).isEqualTo(summary);
        String path = "exception-tickets/" + reported.text("id");
        agent.post(path + "/messages", "{\"kind\":\"REPLY\",\"body\":\"%s\"}".formatted("😀".repeat(65_536)))
                .made();
        agent.post(path + "/resolve", "{\"resolution\":\"%s\"}".formatted("😀".repeat(2_000)))
                .made();

        Api.Answer tooLong = agent.post("exception-tickets", Firm.report(Firm.unique("Acme"), summary + "😀"));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.json().text("errors.0.pointer")).isEqualTo("/summary");
    }

    @Test
    void moneyThatIsNoneIsRefusedInWords() {
        String account = Firm.anException().text("account.id");
        Api.Answer shape = agent.post(
                "accounts/" + account + "/revenue",
                "{\"month\":\"2026-01\",\"kind\":\"RECURRING\",\"amount\":{\"amount\":\"1,5\",\"currency\":\"eur\"}}");
        assertThat(shape.json().list("errors").stream().map(error -> error.text("detail")))
                .containsExactlyInAnyOrder(
                        "This has to be an amount with at most two decimals, as in 1200.00.",
                        "This has to be a currency of ISO 4217, as in EUR.");
        for (String nobodyPays : new String[] {"\"5.55\",\"currency\":\"JPY\"", "\"5\",\"currency\":\"XXX\""}) {
            assertThat(agent.post(
                                    "accounts/" + account + "/revenue",
                                    "{\"month\":\"2026-01\",\"kind\":\"RECURRING\",\"amount\":{\"amount\":%s}}"
                                            .formatted(nobodyPays))
                            .status())
                    .isEqualTo(422);
        }
    }

    @Test
    void aPeriodOfAnotherAgeIsRefused() {
        Api executive = Firm.executive();
        for (String bound : new String[] {"from", "to"}) {
            Api.Answer answer = executive.get("boards/word-of-mouth?" + bound + "=-999999999-01-01T00:00:00Z");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().text("detail")).endsWith(".");
        }
    }

    @Test
    void allFieldErrorsComeAtOnce() {
        Api.Answer answer = agent.post(
                "exception-tickets",
                "{\"account\":{\"name\":\"A\"},\"contact\":{\"name\":\"B\"},\"summary\":\"\",\"channel\":\"WEB\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().list("errors").stream().map(error -> error.text("pointer")))
                .contains("/summary", "/impact");
    }

    @Test
    void whatTheSchemaAndTheRulesFindComesTogether() {
        Api.Answer answer = agent.post("exception-tickets", """
                {"accountId":"x","contact":{"name":" ","email":"nobody"},"summary":"A summary","impact":"PURPLE",
                 "category":"c"}""");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().list("errors").stream().map(error -> error.text("pointer")))
                .containsExactlyInAnyOrder(
                        "/channel", "/contact/name", "/impact", "/accountId", "/contact/email", "/category");
    }

    @Test
    void whatAPatchMakesOfTheRestIsToldTogetherToo() {
        Json account = agent.post("accounts", "{\"name\":\"%s\",\"kind\":\"CLIENT\"}".formatted(Firm.unique("Acme")))
                .made();
        Api.Answer answer = agent.with("If-Match", "*")
                .patch("accounts/" + account.text("id"), "{\"name\":null,\"country\":\"XX\",\"domain\":\"no domain\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().list("errors").stream().map(error -> error.text("pointer")))
                .containsExactlyInAnyOrder("/name", "/country", "/domain");
    }

    static Stream<Arguments> namesOfNothing() {
        String report = Firm.report("Acme", "A summary");
        String nobody = "\"999999999\"";
        return Stream.of(
                Arguments.of(
                        "exception-tickets",
                        report.replaceFirst("\"account\":\\{[^}]*}", "\"accountId\":" + nobody),
                        "/accountId"),
                Arguments.of(
                        "exception-tickets",
                        report.replaceFirst("\"contact\":\\{[^}]*}", "\"contactId\":" + nobody),
                        "/contactId"),
                Arguments.of(
                        "exception-tickets",
                        report.replace("Eva Sommer\"", "Eva Sommer\",\"email\":\"nobody\""),
                        "/contact/email"),
                Arguments.of(
                        "exception-tickets",
                        report.replace("\"impact\"", "\"category\":" + nobody + ",\"impact\""),
                        "/category"),
                Arguments.of(
                        "exception-tickets",
                        report.replace("\"impact\"", "\"offering\":" + nobody + ",\"impact\""),
                        "/offering"),
                Arguments.of(
                        "contacts",
                        "{\"name\":\"Ada\",\"accounts\":[{\"accountId\":" + nobody + "}]}",
                        "/accounts/0/accountId"),
                Arguments.of(
                        "opportunities",
                        "{\"accountId\":" + nobody
                                + ",\"title\":\"T\",\"value\":{\"amount\":\"1\",\"currency\":\"EUR\"},\"origin\":\"UNKNOWN\"}",
                        "/accountId"),
                Arguments.of(
                        "recommendations",
                        "{\"recommenderContactId\":" + nobody + ",\"sentiment\":\"FOR\"}",
                        "/recommenderContactId"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("namesOfNothing")
    void whatIsNamedInABodyAndNotThereIsPointedAt(String path, String body, String pointer) {
        Api.Answer answer = agent.post(path, body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.json().text("errors.0.pointer")).isEqualTo(pointer);
    }

    @Test
    void whoIsNotKnownIsToldHow() {
        Api.Answer nobody = Firm.api().get("exception-tickets");
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(Firm.api().as("heard_wrong").get("me").status()).isEqualTo(401);
    }

    @Test
    void whoMayNotIsToldTheScope() {
        Api.Answer no = Firm.executive().post("exception-tickets", Firm.report("Acme", "x"));
        assertThat(no.status()).isEqualTo(403);
        assertThat(no.json().text("scope")).isEqualTo("tickets:write");
        assertThat(Firm.admin().get("exception-tickets").status()).isEqualTo(403);
        assertThat(agent.get("boards/word-of-mouth").status()).isEqualTo(403);
    }

    @Test
    void whatIsNotThereIsNotFoundInJson() {
        assertThat(agent.get("nothing").status()).isEqualTo(404);
        assertThat(agent.get("exception-tickets/999999999").status()).isEqualTo(404);
        assertThat(agent.get("exception-tickets/abc").status()).isEqualTo(404);
        assertThat(agent.send("DELETE", "exception-tickets/1", null, null).status())
                .isEqualTo(405);
        assertThat(agent.send("POST", "exception-tickets", "text/plain", "x").status())
                .isEqualTo(415);
        assertThat(agent.get("nothing").header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aBodyBeyondTheLimitIsTooLarge() {
        Api.Answer answer = agent.post("exception-tickets", "{\"summary\":\"" + "x".repeat(2_000_000) + "\"}");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void theRequestsOwnIdentifierComesBack() {
        assertThat(agent.with("X-Request-Id", "mine-42").get("me").header("X-Request-Id"))
                .isEqualTo("mine-42");
        assertThat(agent.get("me").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void theContractIsOpenToAll() {
        Api.Answer contract = Firm.api().get("openapi.json");
        assertThat(contract.status()).isEqualTo(200);
        assertThat(contract.json().text("openapi")).startsWith("3.1");
        assertThat(contract.json().at("paths").has("/exception-tickets")
                        || contract.json().at("paths").has("/api/v1/exception-tickets"))
                .isTrue();
    }
}
