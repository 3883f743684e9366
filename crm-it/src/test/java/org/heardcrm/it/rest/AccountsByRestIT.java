package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.heardcrm.it.Api;
import org.heardcrm.it.Api.Answer;
import org.heardcrm.it.AtOnce;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** Accounts and what they pay, as a program sees them. */
class AccountsByRestIT {

    private final Api agent = Firm.agent();

    private Json account(String name) {
        return agent.post("accounts", "{\"name\":\"%s\",\"kind\":\"PROSPECT\"}".formatted(name))
                .made();
    }

    @Test
    void anAccountIsOpenedReadAndChanged() {
        String name = Firm.unique("Müller & Söhne");
        Answer opened = agent.post("accounts", """
                {"name":"  %s ","kind":"CLIENT","domain":"WWW.Mueller.example","tier":"Gold","country":"de",
                 "clientSince":"2024-02-29"}""".formatted(name));
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.json().text("name")).isEqualTo(name);
        assertThat(opened.json().text("domain")).isEqualTo("www.mueller.example");
        assertThat(opened.json().text("country")).isEqualTo("DE");
        String path = opened.location().orElseThrow();
        assertThat(agent.get(path).header("ETag")).isEqualTo(opened.header("ETag"));

        Answer changed =
                agent.with("If-Match", opened.header("ETag")).patch(path, "{\"tier\":null,\"industry\":\"Steel\"}");
        assertThat(changed.json().isNull("tier")).isTrue();
        assertThat(changed.json().text("industry")).isEqualTo("Steel");
        assertThat(agent.with("If-Match", opened.header("ETag"))
                        .patch(path, "{\"tier\":\"Silver\"}")
                        .status())
                .isEqualTo(412);
        assertThat(agent.patch(path, "{\"tier\":\"Silver\"}").status()).isEqualTo(428);
    }

    @Test
    void oneOfTheSameNameOrDomainIsACandidateUntilTheCallerInsists() {
        String name = Firm.unique("Twin");
        Json first = account(name);
        Answer again = agent.post(
                "accounts", "{\"name\":\"%s\",\"kind\":\"CLIENT\"}".formatted(name.toUpperCase(java.util.Locale.ROOT)));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().text("candidates.0.id")).isEqualTo(first.text("id"));
        assertThat(agent.post("accounts?allowDuplicate=true", "{\"name\":\"%s\",\"kind\":\"CLIENT\"}".formatted(name))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void anExternalIdentifierBelongsToOneAccountWhoeverInsists() {
        String external = Firm.unique("erp:");
        String body = "{\"name\":\"%s\",\"kind\":\"CLIENT\",\"externalId\":\"%s\"}";
        agent.post("accounts", body.formatted(Firm.unique("Erp"), external)).made();
        assertThat(agent.post("accounts?allowDuplicate=true", body.formatted(Firm.unique("Erp"), external))
                        .status())
                .isEqualTo(409);
        assertThat(agent.get("accounts?externalId=" + external.replace(" ", "%20"))
                        .made()
                        .list("items"))
                .hasSize(1);
    }

    @Test
    void reportsThatNameTheSameNewAccountAndPersonAtOnceMakeOneOfEach() {
        String report = """
                {"account":{"name":"%s"},"contact":{"name":"Ada","email":"%s@example.com"},"summary":"Late","impact":"HINDERED",
                 "channel":"REST"}""".formatted(Firm.unique("Rush"), Firm.unique("ada").replace(" ", ""));
        List<Json> answers = AtOnce.all(Collections.nCopies(
                16, () -> agent.post("exception-tickets", report).made()));
        assertThat(answers)
                .extracting(one -> one.text("account.id"))
                .containsOnly(answers.get(0).text("account.id"));
        assertThat(answers)
                .extracting(one -> one.text("contact.id"))
                .containsOnly(answers.get(0).text("contact.id"));
    }

    @Test
    void aNameThatSeveralBearIsAskedBack() {
        String name = Firm.unique("Namesake");
        account(name);
        agent.post("accounts?allowDuplicate=true", "{\"name\":\"%s\",\"kind\":\"CLIENT\"}".formatted(name))
                .made();
        Answer report = agent.post("exception-tickets", Firm.report(name, "Which one?"));
        assertThat(report.status()).isEqualTo(409);
        assertThat(report.json().list("candidates")).hasSize(2);
    }

    @Test
    void searchForgivesCaseAccentsOrderAndASlip() {
        String word = "Quzzle" + Firm.unique("x").replace(" ", "");
        account("Société " + word + " Générale");
        for (String typed :
                List.of("societe%20" + word.substring(0, 4), word.substring(2), "generale%20" + word, "SOCIETE")) {
            assertThat(agent.get("accounts?q=" + typed).made().list("items"))
                    .as(typed)
                    .isNotEmpty();
        }
        assertThat(agent.get("accounts?q=" + word.replace("zz", "z")).made().list("items"))
                .as("a slip")
                .isNotEmpty();
    }

    @Test
    void searchTakesWhateverSomebodyTypes() {
        for (String typed :
                List.of("'", "%25", "_", "%5C", "a'b:*%26%7C!()", "%3C-%3E", "%F0%9F%98%80", "%C5%89%20%C2%BD", "")) {
            assertThat(agent.get("accounts?q=" + typed).status()).as(typed).isEqualTo(200);
        }
    }

    @Test
    void revenueIsEnteredByMonthAndACreditNoteIsBelowNothing() {
        String path = "accounts/" + account(Firm.unique("Payer")).text("id") + "/revenue";
        String body = "{\"month\":\"%s\",\"amount\":{\"amount\":\"%s\",\"currency\":\"EUR\"},\"kind\":\"RECURRING\"}";
        Json entered = agent.post(path, body.formatted("2026-03", "1200.00")).made();
        assertThat(entered.text("source")).isEqualTo("REST");
        agent.post(path, body.formatted("2026-02", "-99.50")).made();
        assertThat(agent.get(path).made().list("items"))
                .extracting(item -> item.text("month"))
                .containsExactly("2026-03", "2026-02");
        assertThat(agent.get(path + "?to=2026-02").made().list("items")).hasSize(1);
        assertThat(agent.get(path + "/" + entered.text("id")).made().text("amount.amount"))
                .isEqualTo("1200.00");
        assertThat(agent.post(path, body.formatted("2199-01", "1")).json().text("rule"))
                .isEqualTo("month-too-far");
        assertThat(agent.post(path, body.formatted("2026-13", "1")).status()).isEqualTo(400);
        assertThat(agent.post(path, body.formatted("2026-03", "0")).status()).isEqualTo(422);
    }

    @Test
    void readingNeedsAccountsAndWritingNeedsThemToo() {
        Api executive = Firm.executive();
        assertThat(executive.get("accounts?limit=1").status()).isEqualTo(200);
        Answer admin = Firm.admin().get("accounts");
        assertThat(admin.status()).isEqualTo(403);
        assertThat(admin.body()).contains("accounts:read");
    }
}
