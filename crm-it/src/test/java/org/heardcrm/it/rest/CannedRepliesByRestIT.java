package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** Canned replies through REST: kept by admins like other lists, used by agents with nothing left open. */
class CannedRepliesByRestIT {

    private final String name = Firm.unique("Greeting");

    private Json made() {
        return Firm.admin().post("canned-replies", """
                    {"name":"%s","text":"Dear {contact} of {client}, {number} is with {agent}.","language":"en"}""".formatted(name)).made();
    }

    @Test
    void oneIsMadeReadChangedAndRetiredByAnAdmin() {
        Json made = made();
        String path = "canned-replies/" + made.text("id");
        assertThat(Firm.agent().get(path).made().text("name")).isEqualTo(name);
        assertThat(Firm.agent()
                        .get("canned-replies?q=" + name.replace(' ', '+'))
                        .body())
                .contains("{contact}");
        Api.Answer read = Firm.admin().get(path);
        assertThat(Firm.admin().patch(path, "{\"active\":false}").status()).isEqualTo(428);
        Api.Answer retired =
                Firm.admin().with("If-Match", read.header("ETag")).patch(path, "{\"active\":false,\"language\":null}");
        assertThat(retired.made().text("active")).isEqualTo("false");
        assertThat(Firm.admin()
                        .with("If-Match", read.header("ETag"))
                        .patch(path, "{\"name\":\"x\"}")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void onlyAdminsKeepTheList() {
        assertThat(Firm.agent()
                        .post("canned-replies", "{\"name\":\"x\",\"text\":\"y\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anUnknownPlaceholderIsRefusedWithASentence() {
        Api.Answer refused =
                Firm.admin().post("canned-replies", "{\"name\":\"%s\",\"text\":\"Dear {kunde}\"}".formatted(name));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().text("rule")).isEqualTo("unknown-placeholder");
        assertThat(refused.body()).contains("“{kunde}” is no placeholder", "/text");
    }

    @Test
    void aNameIsGivenOnce() {
        made();
        Api.Answer again = Firm.admin()
                .post(
                        "canned-replies",
                        "{\"name\":\"%s\",\"text\":\"y\"}".formatted(name.toUpperCase(java.util.Locale.ROOT)));
        assertThat(again.status()).isEqualTo(409);
    }

    @Test
    void inAnExceptionItIsOfferedWithNothingLeftOpen() {
        made();
        Json ticket = Firm.anException();
        String offers = "exception-tickets/" + ticket.text("id") + "/canned-replies?q=";
        assertThat(Firm.agent()
                        .get(offers + "dear+" + name.replace(' ', '+'))
                        .made()
                        .text("items.0.text"))
                .isEqualTo("Dear Eva Sommer of " + ticket.text("account.name") + ", " + ticket.text("number")
                        + " is with Anna Agent.");
        assertThat(Firm.agent().get(offers + "nobodysaysthis").made().list("items"))
                .isEmpty();
        assertThat(Firm.agent()
                        .get("exception-tickets/999999999/canned-replies")
                        .status())
                .isEqualTo(404);
    }
}
