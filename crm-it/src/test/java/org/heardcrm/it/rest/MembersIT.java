package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** Members, teams, skills and tokens, as an admin's program looks after them. */
class MembersIT {

    private final Api admin = Firm.admin();
    private final String login = Firm.unique("member").replace(' ', '-');

    private Json member() {
        return admin.post("members", "{\"login\":\"" + login + "\",\"name\":\"Mia Member\",\"roles\":[\"AGENT\"]}")
                .made();
    }

    private String tokenOf(String member, String scope) {
        return admin.post("tokens", "{\"name\":\"t\",\"memberId\":\"" + member + "\",\"scopes\":[\"" + scope + "\"]}")
                .made()
                .text("value");
    }

    @Test
    void aNewMemberIsThereForAll() {
        String id = member().text("id");

        Json seen = Firm.agent().get("members/" + id).made();

        assertThat(seen.text("login")).isEqualTo(login);
        assertThat(seen.texts("roles")).containsExactly("AGENT");
        assertThat(seen.is("active")).isTrue();
    }

    @Test
    void onlyAdminsWriteMembers() {
        Api.Answer refused = Firm.agent().post("members", "{\"login\":\"x-y\",\"name\":\"X\"}");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().text("scope")).isEqualTo("accounts:write");
    }

    @Test
    void aLoginIsTakenOnceWhateverItsCase() {
        member();

        Api.Answer refused = admin.post(
                "members", "{\"login\":\"" + login.toUpperCase(java.util.Locale.ROOT) + "\",\"name\":\"Y\"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().text("candidates.0.name")).isEqualTo("Mia Member");
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        Json mia = member();
        String path = "members/" + mia.text("id");

        assertThat(admin.patch(path, "{\"name\":\"Mia M.\"}").status()).isEqualTo(428);
        assertThat(admin.with("If-Match", "\"99\"")
                        .patch(path, "{\"name\":\"Mia M.\"}")
                        .status())
                .isEqualTo(412);
        Json changed = admin.with("If-Match", "\"" + mia.number("version") + "\"")
                .patch(path, "{\"name\":\"Mia M.\",\"zone\":\"Asia/Tokyo\"}")
                .made();

        assertThat(changed.text("name")).isEqualTo("Mia M.");
        assertThat(changed.text("zone")).isEqualTo("Asia/Tokyo");
        assertThat(changed.text("login")).isEqualTo(login);
        assertThat(changed.number("version")).isGreaterThan(mia.number("version"));
    }

    @Test
    void teamsAndSkillsAreChosenByIdentifier() {
        String team = admin.post("teams", "{\"name\":\"" + Firm.unique("Night desk") + "\"}")
                .made()
                .text("id");
        Json mia = member();

        Json changed = admin.with("If-Match", "\"" + mia.number("version") + "\"")
                .patch("members/" + mia.text("id"), "{\"teams\":[\"" + team + "\"]}")
                .made();

        assertThat(changed.texts("teams")).containsExactly(team);
        assertThat(changed.number("version")).isGreaterThan(mia.number("version"));
        assertThat(admin.get("members?team=" + team).made().list("items")).hasSize(1);
    }

    @Test
    void aTeamIsRetiredByAChange() {
        Json team = admin.post("teams", "{\"name\":\"" + Firm.unique("Old desk") + "\"}")
                .made();

        Json retired = admin.with("If-Match", "\"1\"")
                .patch("teams/" + team.text("id"), "{\"active\":false}")
                .made();

        assertThat(retired.is("active")).isFalse();
        assertThat(retired.text("name")).isEqualTo(team.text("name"));
    }

    @Test
    void nobodyDeactivatesThemselves() {
        String login = Firm.unique("self").replace(' ', '.');
        String id = Firm.member(login, "Selma Self", "ADMIN");
        Api self = Firm.api().as(Firm.token(Firm.admin(), id, "\"accounts:write\""));

        Api.Answer refused = self.post("members/" + id + "/deactivate", "{}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().text("rule")).isEqualTo("not-oneself");
        assertThat(Firm.admin().post("members/" + id + "/deactivate", "{}").status())
                .isEqualTo(200);
    }

    @Test
    void whoLeavesCanNoLongerComeInByAToken() {
        String id = member().text("id");
        String token = tokenOf(id, "tickets:read");
        assertThat(Firm.api().as(token).get("me").status()).isEqualTo(200);

        Json left = admin.post("members/" + id + "/deactivate", "{}").made();

        assertThat(left.is("active")).isFalse();
        assertThat(Firm.api().as(token).get("me").status()).isEqualTo(401);
        assertThat(admin.post("members/" + id + "/deactivate", "{}").json().texts("allowed"))
                .containsExactly("invite");
    }

    @Test
    void whoLeavesPassesOnWhatIsOpen() {
        String id = member().text("id");
        String ticket = "exception-tickets/" + Firm.anException().text("id");
        Firm.agent().post(ticket + "/own", "{\"memberId\":\"" + id + "\"}").made();

        Api.Answer nobodyNamed = admin.post("members/" + id + "/deactivate", "{}");
        assertThat(nobodyNamed.status()).isEqualTo(422);
        assertThat(nobodyNamed.json().text("rule")).isEqualTo("pass-to-needed");

        String successor = Firm.agent().get("me").made().text("id");
        admin.post("members/" + id + "/deactivate", "{\"passTo\":\"" + successor + "\"}")
                .made();

        assertThat(Firm.agent().get(ticket).made().text("owner.id")).isEqualTo(successor);
        assertThat(Firm.agent().get(ticket + "/events").made().list("items"))
                .anyMatch(event -> event.text("type").equals("HANDOFF"));
    }

    @Test
    void aRevokedTokenIsOfNoUse() {
        Json issued = admin.post("tokens", "{\"name\":\"t\",\"integration\":\"Shop\",\"scopes\":[\"accounts:write\"]}")
                .made();
        Api shop = Firm.api().as(issued.text("value"));
        assertThat(shop.get("me").made().text("kind")).isEqualTo("INTEGRATION");

        admin.delete("tokens/" + issued.text("id"));

        assertThat(shop.get("me").status()).isEqualTo(401);
    }

    @Test
    void aTokenSaysItsValueOnce() {
        String id = admin.post("tokens", "{\"name\":\"t\",\"integration\":\"Shop\",\"scopes\":[\"accounts:read\"]}")
                .made()
                .text("id");

        assertThat(admin.get("tokens/" + id).made().has("value")).isFalse();
    }

    @Test
    void anIntegrationNeverAdministers() {
        String token = admin.post("tokens", "{\"name\":\"t\",\"integration\":\"Shop\",\"scopes\":[\"accounts:write\"]}")
                .made()
                .text("value");

        assertThat(Firm.api().as(token).get("members").status()).isEqualTo(200);
        assertThat(Firm.api().as(token).get("tokens").status()).isEqualTo(403);
        assertThat(Firm.api().as(token).post("teams", "{\"name\":\"x\"}").status())
                .isEqualTo(403);
    }
}
