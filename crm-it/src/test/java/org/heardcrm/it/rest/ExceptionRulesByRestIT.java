package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heardcrm.it.Api;
import org.heardcrm.it.Api.Answer;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a program may not say about an exception, and the rule it is told. */
class ExceptionRulesByRestIT {

    private final Api agent = Firm.agent();
    private final Api admin = Firm.admin();
    private final Json exception = Firm.anException();
    private final String path = "exception-tickets/" + exception.text("id");

    private static void refused(Answer answer, String rule, String pointer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.json().text("rule")).isEqualTo(rule);
        assertThat(answer.json().text("errors.0.pointer")).isEqualTo(pointer);
    }

    private Answer says(Api who, String more) {
        return who.post(path + "/messages", "{\"body\":\"It is invoice 12.\",%s}".formatted(more));
    }

    private Answer contactWrites(String contact) {
        return says(agent, "\"kind\":\"CLIENT\",\"contactId\":\"%s\"".formatted(contact));
    }

    private Answer repliesAs(Api who, String member) {
        return says(who, "\"kind\":\"REPLY\",\"byMemberId\":\"%s\"".formatted(member));
    }

    private Answer owns(String body) {
        return agent.post(path + "/own", body);
    }

    private Answer confirms(Api who, String evidence) {
        return who.post(path + "/confirm", "{\"said\":\"All fine now.\",\"evidence\":\"%s\"}".formatted(evidence));
    }

    private Api integration() {
        return Firm.api()
                .as(admin.post(
                                "tokens",
                                "{\"name\":\"portal\",\"integration\":\"%s\",\"scopes\":[\"tickets:write\"]}"
                                        .formatted(Firm.unique("Portal")))
                        .made()
                        .text("value"));
    }

    private static String idOf(Api member) {
        return member.get("me").made().text("id");
    }

    private String member(String role) {
        String login = Firm.unique("rules").replace(' ', '-');
        return Firm.member(login, "Mia Member", role);
    }

    private String aContact(String name, String account) {
        return agent.post(
                        "contacts", "{\"name\":\"%s\",\"accounts\":[{\"accountId\":\"%s\"}]}".formatted(name, account))
                .made()
                .text("id");
    }

    @Test
    void nobodyOfAnotherAccountSpeaksHere() {
        Json other = Firm.anException();
        String stranger = aContact("Sten Stranger", other.text("account.id"));

        refused(contactWrites(stranger), "contact-account", "/contactId");
        refused(contactWrites("987654321"), "contact-account", "/contactId");
        refused(contactWrites("nobody"), "unknown", "/contactId");

        String link = agent.post(path + "/client-links", "{}").made().text("url");
        Answer page = Firm.api().get(link.substring(link.indexOf("/c/")));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("Stranger");
    }

    @Test
    void whoBelongsToTheAccountTooSpeaksHere() {
        String account = exception.text("account.id");
        String elsewhere = Firm.anException().text("account.id");
        String both = agent.post(
                        "contacts",
                        "{\"name\":\"Bo Both\",\"accounts\":[{\"accountId\":\"%s\",\"primary\":true},{\"accountId\":\"%s\"}]}"
                                .formatted(elsewhere, account))
                .made()
                .text("id");

        assertThat(contactWrites(both).made().text("by.name")).isEqualTo("Bo Both");
        assertThat(contactWrites(aContact("Cleo Colleague", account)).status()).isEqualTo(201);
    }

    @Test
    void anExceptionIsAboutSomebodyOfItsAccount() {
        String stranger = Firm.anException().text("contact.id");

        refused(
                agent.with("If-Match", agent.get(path).header("ETag"))
                        .patch(path, "{\"contactId\":\"%s\"}".formatted(stranger)),
                "contact-account",
                "/contactId");
        refused(report(exception.text("account.id"), stranger), "contact-account", "/contactId");
        refused(report("987654321", stranger), "account-unknown", "/accountId");
    }

    private Answer report(String account, String contact) {
        return agent.post("exception-tickets", """
                {"accountId":"%s","contactId":"%s","summary":"Late","impact":"BLOCKED","channel":"MAIL"}""".formatted(account, contact));
    }

    @ParameterizedTest
    @CsvSource({"CLIENT_SAID", "TRACED", "INFERRED"})
    void whatAMemberHearsTheyHeard(String evidence) {
        agent.post(path + "/resolve", "{\"resolution\":\"Done.\"}").made();

        refused(confirms(agent, evidence), "evidence-knowable", "/evidence");
        assertThat(agent.get(path).made().text("state")).isEqualTo("RESOLVED");
        assertThat(confirms(agent, "STAFF_HEARD").made().text("closedEvidence")).isEqualTo("STAFF_HEARD");
    }

    @Test
    void anIntegrationPassesOnWhatTheClientSaidToIt() {
        agent.post(path + "/resolve", "{\"resolution\":\"Done.\"}").made();
        Api portal = integration();

        refused(confirms(portal, "INFERRED"), "evidence-knowable", "/evidence");
        assertThat(confirms(portal, "CLIENT_SAID").made().text("closedEvidence"))
                .isEqualTo("CLIENT_SAID");
    }

    @Test
    void anExceptionIsHandedOnlyToAnAgentWhoIsHere() {
        owns("{\"memberId\":\"me\"}").made();
        String left = member("AGENT");
        admin.post("members/" + left + "/deactivate", "{}").made();

        refused(owns("{\"memberId\":\"%s\"}".formatted(idOf(Firm.executive()))), "active-agent", "/memberId");
        refused(owns("{\"memberId\":\"%s\"}".formatted(left)), "active-agent", "/memberId");
        refused(owns("{\"memberId\":\"987654321\"}"), "active-agent", "/memberId");
        refused(owns("{\"memberId\":\"nobody\"}"), "unknown", "/memberId");
        assertThat(agent.get(path).made().text("owner.id")).isEqualTo(idOf(agent));
    }

    @Test
    void whoSaysNoOwnerTakesNoneAway() {
        owns("{\"memberId\":\"me\"}").made();

        Answer nothing = owns("{}");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.json().text("errors.0.pointer")).isEqualTo("/memberId");
        assertThat(agent.get(path).made().text("owner.id")).isEqualTo(idOf(agent));

        assertThat(owns("{\"memberId\":null}").made().isNull("owner")).isTrue();
    }

    @Test
    void aMemberRepliesInNoNameButTheirOwn() {
        refused(repliesAs(agent, idOf(Firm.otherAgent())), "speaks-for-oneself", "/byMemberId");
        assertThat(agent.get(path).made().isNull("owner")).isTrue();

        assertThat(repliesAs(agent, idOf(agent)).made().text("by.id")).isEqualTo(idOf(agent));
    }

    @Test
    void anIntegrationRepliesInTheNameOfAnAgentWhoIsHere() {
        Api portal = integration();
        String left = member("AGENT");
        admin.post("members/" + left + "/deactivate", "{}").made();

        refused(repliesAs(portal, left), "active-agent", "/byMemberId");
        refused(repliesAs(portal, member("EXECUTIVE")), "active-agent", "/byMemberId");

        Json said = repliesAs(portal, idOf(agent)).made();
        assertThat(said.text("kind")).isEqualTo("REPLY");
        assertThat(said.text("by.id")).isEqualTo(idOf(agent));
        assertThat(agent.get(path).made().text("owner.id")).isEqualTo(idOf(agent));
    }

    @Test
    void aMachineNeitherAsksNorExplains() {
        Api portal = integration();

        assertThat(says(portal, "\"kind\":\"REPLY\",\"asksClient\":true").json().text("rule"))
                .isEqualTo("persons-reply");
        assertThat(portal.post(path + "/explain", "{\"text\":\"A typing error.\"}")
                        .json()
                        .text("rule"))
                .isEqualTo("persons-reply");
        assertThat(agent.get(path).made().isNull("firstReplyAt")).isTrue();
    }

    @Test
    void anIntegrationExplainsInTheNameOfAnAgent() {
        Api portal = integration();

        portal.post(path + "/explain", "{\"text\":\"A typing error.\",\"byMemberId\":\"%s\"}".formatted(idOf(agent)))
                .made();
        List<Json> said = agent.get(path + "/messages").made().list("items");
        Json last = said.get(said.size() - 1);
        assertThat(last.is("explains")).isTrue();
        assertThat(last.text("by.id")).isEqualTo(idOf(agent));
        refused(
                portal.post(
                        path + "/explain",
                        "{\"text\":\"Again.\",\"byMemberId\":\"%s\"}".formatted(idOf(Firm.executive()))),
                "active-agent",
                "/byMemberId");
    }

    @Test
    void whatGoesWithAnotherKindOfMessageIsNotSilentlyDropped() {
        String contact = exception.text("contact.id");

        refused(says(agent, "\"kind\":\"REPLY\",\"contactId\":\"" + contact + "\""), "another-kind", "/contactId");
        refused(says(agent, "\"kind\":\"CLIENT\",\"asksClient\":true"), "another-kind", "/asksClient");
        refused(says(agent, "\"kind\":\"NOTE\",\"byMemberId\":\"" + idOf(agent) + "\""), "another-kind", "/byMemberId");
    }

    @Test
    void whoCarriesExceptionsStaysAnAgent() {
        String carrier = member("AGENT");
        owns("{\"memberId\":\"%s\"}".formatted(carrier)).made();

        refused(patchedRoles(carrier, "EXECUTIVE"), "still-carries", "/roles");
        owns("{\"memberId\":null,\"reason\":\"Another desk\"}").made();
        patchedRoles(carrier, "EXECUTIVE").made();
    }

    private Answer patchedRoles(String member, String role) {
        String one = "members/" + member;
        return admin.with("If-Match", admin.get(one).header("ETag")).patch(one, "{\"roles\":[\"%s\"]}".formatted(role));
    }

    @Test
    void whoHasLeftTheAccountIsInNobodysWay() {
        String contact = "contacts/" + exception.text("contact.id");
        String elsewhere = Firm.anException().text("account.id");
        agent.with("If-Match", agent.get(contact).header("ETag"))
                .patch(contact, "{\"accounts\":[{\"accountId\":\"%s\"}]}".formatted(elsewhere))
                .made();

        Json corrected = agent.with("If-Match", agent.get(path).header("ETag"))
                .patch(path, "{\"summary\":\"Two invoices are wrong\"}")
                .made();

        assertThat(corrected.text("summary")).isEqualTo("Two invoices are wrong");
        assertThat(contactWrites(exception.text("contact.id")).status()).isEqualTo(201);
    }

    @Test
    void resolvingNamesOnlyPromisesOfTheException() {
        String resolution = "{\"resolution\":\"Done.\",\"promises\":[{\"id\":\"%s\",\"outcome\":\"STANDS\"}]}";

        refused(
                agent.post(path + "/resolve", resolution.formatted(exception.text("id") + "-77")),
                "unknown",
                "/promises");
        refused(agent.post(path + "/resolve", resolution.formatted("1-1")), "unknown", "/promises");
        assertThat(agent.get(path).made().text("state")).isEqualTo("OPEN");
    }
}
