package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** A member's tabs and drafts, as that member's program meets them. */
class DeskByRestIT {

    private static final String AGENTS_SCOPES = "\"tickets:write\",\"notes:write\"";

    private final String login = Firm.unique("desk").replace(' ', '-');
    private final String member = Firm.member(login, "Dana Desk", "AGENT");
    private final Api dana = speakingFor(member, AGENTS_SCOPES);
    private final String ticket = Firm.anException().text("id");

    private static Api speakingFor(String member, String scopes) {
        return Firm.api().as(Firm.token(Firm.admin(), member, scopes));
    }

    private static Api.Answer put(Api api, String path, String json) {
        return api.send("PUT", path, "application/json", json);
    }

    private Api.Answer keep(Api api, String kind, String words) {
        return put(api, "me/drafts/" + ticket, "{\"kind\":\"%s\",\"words\":\"%s\"}".formatted(kind, words));
    }

    private static Json open(Api api, String ticket) {
        return put(api, "me/tabs/" + ticket, null).made();
    }

    @Test
    void anExceptionIsOpenedListedAndClosed() {
        Json tab = open(dana, ticket);
        assertThat(tab.text("ticketId")).isEqualTo(ticket);
        assertThat(tab.text("number")).startsWith("EX-");
        assertThat(tab.text("state")).isEqualTo("OPEN");
        assertThat(tab.is("begun")).isFalse();
        open(dana, ticket);
        assertThat(dana.get("me/tabs").made().list("items")).hasSize(1);

        assertThat(dana.delete("me/tabs/" + ticket).status()).isEqualTo(204);
        assertThat(dana.delete("me/tabs/" + ticket).status()).isEqualTo(204);
        assertThat(dana.get("me/tabs").made().list("items")).isEmpty();
    }

    @Test
    void whereTooManyAreOpenTheOldestWithoutBegunWordsGoes() {
        keep(dana, "REPLY", "Dear Eva,").made();
        open(dana, ticket);
        String second = Firm.anException().text("id");
        open(dana, second);
        for (int i = 0; i < 11; i++) {
            open(dana, Firm.anException().text("id"));
        }
        assertThat(dana.get("me/tabs").made().list("items").stream().map(tab -> tab.text("ticketId")))
                .hasSize(12)
                .contains(ticket)
                .doesNotContain(second);
    }

    @Test
    void begunWordsAreKeptByKindAndNobodyElseSeesThem() {
        Json reply = keep(dana, "REPLY", "Dear Eva,").made();
        keep(dana, "NOTE", "She was upset.").made();
        assertThat(reply.text("words")).isEqualTo("Dear Eva,");

        Json mine = dana.get("me/drafts/" + ticket).made();
        assertThat(mine.list("items").stream().map(one -> one.text("kind") + " " + one.text("words")))
                .containsExactly("NOTE She was upset.", "REPLY Dear Eva,");
        assertThat(dana.get("me/drafts").made().list("items")).hasSize(2);
        assertThat(open(dana, ticket).is("begun")).isTrue();
        assertThat(Firm.otherAgent().get("me/drafts/" + ticket).made().list("items"))
                .isEmpty();

        assertThat(dana.delete("me/drafts/" + ticket).status()).isEqualTo(204);
        assertThat(dana.get("me/drafts/" + ticket).made().list("items")).isEmpty();
        assertThat(dana.get("me/tabs").made().is("items.0.begun")).isFalse();
    }

    @Test
    void whatWasSavedElsewhereMeanwhileIsNotOverwrittenUnseen() {
        String etag = keep(dana, "REPLY", "From the desk").header("ETag");
        keep(dana, "REPLY", "From the sofa").made();

        Api.Answer late = keep(dana.with("If-Match", etag), "REPLY", "From the desk again");
        assertThat(late.status()).isEqualTo(412);
        assertThat(dana.get("me/drafts/" + ticket).made().text("items.0.words")).isEqualTo("From the sofa");
        assertThat(keep(dana, "REPLY", "").made().text("words")).isEmpty();
        assertThat(dana.get("me/drafts/" + ticket).made().list("items")).isEmpty();
    }

    @Test
    void aDraftIsAsLongAsAMessage() {
        String longest = "x".repeat(65_536);
        assertThat(keep(dana, "REPLY", longest).made().text("words")).isEqualTo(longest);
        assertThat(keep(dana, "REPLY", longest + "x").status()).isEqualTo(422);
        assertThat(keep(dana, "SERMON", "x").status()).isEqualTo(422);
        assertThat(keep(dana, "REPLY", "a\\u0000b").status()).isIn(400, 422);
        assertThat(put(dana, "me/drafts/1", "{\"kind\":\"REPLY\",\"words\":\"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(put(dana, "me/tabs/1", null).status()).isEqualTo(404);
    }

    @Test
    void onlyMembersHaveADeskAndScopesCutIt() {
        Api program = Firm.api()
                .as(Firm.admin()
                        .post(
                                "tokens",
                                "{\"name\":\"shop\",\"integration\":\"%s\",\"scopes\":[\"tickets:write\"]}"
                                        .formatted(Firm.unique("Shop")))
                        .made()
                        .text("value"));
        assertThat(program.get("me/tabs").status()).isEqualTo(422);
        assertThat(program.get("me/drafts").json().text("rule")).isEqualTo("me-is-a-member");

        Api reader = speakingFor(member, "\"tickets:read\"");
        keep(dana, "NOTE", "She was upset.").made();
        assertThat(reader.get("me/drafts/" + ticket).made().list("items")).isEmpty();
        assertThat(keep(reader, "REPLY", "x").json().text("scope")).isEqualTo("tickets:write");
        assertThat(keep(speakingFor(member, "\"tickets:write\""), "NOTE", "x")
                        .json()
                        .text("scope"))
                .isEqualTo("notes:write");
        assertThat(Firm.admin().get("me/tabs").status()).isEqualTo(403);
    }

    @Test
    void whoIsAtAnExceptionIsToldToProgramsToo() {
        assertThat(dana.get("exception-tickets/" + ticket + "/presence").made().list("items"))
                .isEmpty();
        assertThat(dana.get("exception-tickets/1/presence").status()).isEqualTo(404);
    }
}
