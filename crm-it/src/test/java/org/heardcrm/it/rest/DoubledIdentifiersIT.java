package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.heardcrm.it.Api;
import org.heardcrm.it.AtOnce;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** An identifier of another system belongs to one thing, and whoever brings it again is told to which. */
class DoubledIdentifiersIT {

    private final Api agent = Firm.agent();

    @Test
    void aDoubledExternalIdentifierNamesWhoHasIt() {
        String external = Firm.unique("erp:");
        String report = Firm.report(Firm.unique("Acme"), "A summary")
                .replace("\"impact\"", "\"externalId\":\"" + external + "\",\"impact\"");
        Json ticket = agent.post("exception-tickets", report).made();
        expectCandidate(agent.post("exception-tickets", report), ticket.text("id"), ticket.text("number"));

        String account = "{\"name\":\"%s\",\"kind\":\"CLIENT\",\"externalId\":\"" + external + "\"}";
        Json first =
                agent.post("accounts", account.formatted(Firm.unique("Erp"))).made();
        expectCandidate(
                agent.post("accounts", account.formatted(Firm.unique("Erp"))), first.text("id"), first.text("name"));

        String contact = "{\"name\":\"Ada\",\"externalId\":\"%s\",\"accounts\":[{\"accountId\":\"%s\"}]}"
                .formatted(external, first.text("id"));
        Json ada = agent.post("contacts", contact).made();
        expectCandidate(agent.post("contacts", contact), ada.text("id"), "Ada");
    }

    /** Those who come at the same moment are told the same as those who come later. */
    @Test
    void anExternalIdentifierThatManyBringAtOnceIsGivenOnceAndNamedToTheOthers() {
        String external = Firm.unique("erp:");
        List<Api.Answer> answers = AtOnce.all(Collections.nCopies(
                6,
                () -> agent.post(
                        "accounts",
                        "{\"name\":\"%s\",\"kind\":\"CLIENT\",\"externalId\":\"%s\"}"
                                .formatted(Firm.unique("Erp"), external))));

        List<Api.Answer> made =
                answers.stream().filter(answer -> answer.status() == 201).toList();
        assertThat(made).hasSize(1);
        answers.stream()
                .filter(answer -> answer.status() != 201)
                .forEach(answer -> expectCandidate(
                        answer,
                        made.get(0).json().text("id"),
                        made.get(0).json().text("name")));
    }

    private static void expectCandidate(Api.Answer answer, String id, String name) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.json().list("candidates"))
                .extracting(one -> one.text("id") + " " + one.text("name"))
                .containsExactly(id + " " + name);
    }
}
