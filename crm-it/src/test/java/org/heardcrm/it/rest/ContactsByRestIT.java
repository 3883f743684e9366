package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.it.Api;
import org.heardcrm.it.Api.Answer;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** People and the accounts they belong to, as a program sees them. */
class ContactsByRestIT {

    private final Api agent = Firm.agent();
    private final String acme = account("Acme");
    private final String globex = account("Globex");
    private final String address = Firm.unique("ada").replace(" ", "") + "@Example.com";

    private String account(String name) {
        return agent.post("accounts", "{\"name\":\"%s\",\"kind\":\"CLIENT\"}".formatted(Firm.unique(name)))
                .made()
                .text("id");
    }

    private Answer ada(String email) {
        return agent.post(
                "contacts",
                "{\"name\":\"Ada\",\"email\":\"%s\",\"accounts\":[{\"accountId\":\"%s\",\"role\":\"CFO\"}]}"
                        .formatted(email, acme));
    }

    @Test
    void anAddressIsOnePersonWhateverItsCaseAndWhoeverInsists() {
        Json ada = ada(address).made();
        Answer again = ada(address.toLowerCase(java.util.Locale.ROOT));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().text("candidates.0.id")).isEqualTo(ada.text("id"));
        assertThat(agent.post(
                                "contacts?allowDuplicate=true",
                                "{\"name\":\"Ada\",\"email\":\"%s\",\"accounts\":[{\"accountId\":\"%s\"}]}"
                                        .formatted(address, globex))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void anAddressHeardInAnotherAccountJoinsThatOneToo() {
        Json ada = ada(address).made();
        String name = agent.get("accounts/" + globex).made().text("name");
        agent.post("exception-tickets", """
                        {"account":{"name":"%s"},"contact":{"name":"A. L.","email":"%s"},"summary":"Late","impact":"BLOCKED",
                         "channel":"MAIL"}""".formatted(name, address)).made();
        Json now = agent.get("contacts/" + ada.text("id")).made();
        assertThat(now.text("name")).isEqualTo("Ada");
        assertThat(now.list("accounts"))
                .extracting(one -> one.text("accountId") + one.is("primary"))
                .containsExactly(acme + "true", globex + "false");
        assertThat(agent.get("contacts?account=" + globex).made().list("items")).hasSize(1);
    }

    @Test
    void aContactBelongsToAccountsThatExistAndToOneFirst() {
        String body = "{\"name\":\"Ada\",\"accounts\":%s}";
        assertThat(agent.post("contacts", body.formatted("[]")).status()).isEqualTo(422);
        assertThat(agent.post("contacts", "{\"name\":\"Ada\"}").status()).isEqualTo(422);
        assertThat(agent.post("contacts", body.formatted("[{\"accountId\":\"77777\"}]"))
                        .json()
                        .text("errors.0.pointer"))
                .isEqualTo("/accounts/0/accountId");
        assertThat(agent.post(
                                "contacts",
                                body.formatted(
                                        "[{\"accountId\":\"%s\",\"primary\":true},{\"accountId\":\"%s\",\"primary\":true}]"
                                                .formatted(acme, globex)))
                        .json()
                        .text("rule"))
                .isEqualTo("one-primary");
    }

    @Test
    void aPatchThatNamesAccountsSaysAllOfThem() {
        Answer ada = ada(address);
        Answer moved = agent.with("If-Match", ada.header("ETag"))
                .patch(
                        ada.location().orElseThrow(),
                        "{\"accounts\":[{\"accountId\":\"%s\"}],\"phone\":\"+49 30 1\"}".formatted(globex));
        assertThat(moved.json().list("accounts")).hasSize(1);
        assertThat(moved.json().text("accounts.0.accountId")).isEqualTo(globex);
        assertThat(moved.json().text("phone")).isEqualTo("+49 30 1");
    }
}
