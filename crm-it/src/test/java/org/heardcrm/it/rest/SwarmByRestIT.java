package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heardcrm.it.Api;
import org.heardcrm.it.Api.Answer;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** Others join an exception to help its owner, who stays who it is. */
class SwarmByRestIT {

    private final Api owner = Firm.agent();
    private final Api helper = Firm.otherAgent();
    private final String ticket = "exception-tickets/" + Firm.anException().text("id");
    private final String swarm = ticket + "/swarm";

    SwarmByRestIT() {
        owner.post(ticket + "/own", "{\"memberId\":\"me\"}").made();
    }

    private static String idOf(Api member) {
        return member.get("me").made().text("id");
    }

    private static void refused(Answer answer, String rule, String pointer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.json().text("rule")).isEqualTo(rule);
        assertThat(answer.json().text("errors.0.pointer")).isEqualTo(pointer);
    }

    private Answer invites(String member, String words) {
        return owner.post(swarm + "/invite", "{\"memberId\":\"%s\",\"words\":\"%s\"}".formatted(member, words));
    }

    private List<String> types() {
        return owner.get(ticket + "/events").made().list("items").stream()
                .map(event -> event.text("type"))
                .toList();
    }

    private List<String> mySwarms(Api member) {
        return member.get("exception-tickets?swarm=me&limit=200").made().list("items").stream()
                .map(one -> one.text("id"))
                .toList();
    }

    @Test
    void whoIsInvitedJoinsLeavesAndIsThankedAndTheOwnerStays() {
        Answer invited = invites(idOf(helper), "You know the depot.");
        assertThat(invited.made().text("helpers.0.state")).isEqualTo("ASKED");
        assertThat(invited.json().text("helpers.0.words")).isEqualTo("You know the depot.");
        assertThat(invited.json().text("helpers.0.invitedBy")).isEqualTo("Anna Agent");
        assertThat(invited.header("ETag")).isEqualTo(owner.get(ticket).header("ETag"));
        String id = ticket.substring(ticket.indexOf('/') + 1);
        assertThat(mySwarms(helper)).doesNotContain(id);

        Json joined = helper.post(swarm + "/join", "{}").made();
        assertThat(joined.text("helpers.0.state")).isEqualTo("JOINED");
        assertThat(joined.text("owner.name")).isEqualTo("Anna Agent");
        assertThat(mySwarms(helper)).contains(id);
        assertThat(mySwarms(owner)).doesNotContain(id);

        helper.post(swarm + "/leave", "{}").made();
        assertThat(mySwarms(helper)).doesNotContain(id);
        Json thanked = owner.post(
                        swarm + "/thank", "{\"memberId\":\"%s\",\"words\":\"That was it.\"}".formatted(idOf(helper)))
                .made();
        assertThat(thanked.text("helpers.0.state")).isEqualTo("LEFT");
        assertThat(thanked.text("helpers.0.thanks")).isEqualTo("That was it.");
        assertThat(thanked.isNull("helpers.0.thankedAt")).isFalse();
        assertThat(thanked.isNull("helpers.0.helpedHours")).isFalse();
        assertThat(types()).endsWith("OWNED", "INVITED", "JOINED", "LEFT", "THANKED");
        assertThat(owner.get(ticket).made().number("effort.handoffs")).isZero();
        assertThat(owner.get(ticket).made().text("owner.name")).isEqualTo("Anna Agent");
    }

    @Test
    void whoDeclinesSaysWhy() {
        refused(helper.post(swarm + "/decline", "{\"reason\":\"On the road\"}"), "not-asked", "/memberId");
        invites(idOf(helper), "Can you look?").made();
        assertThat(helper.post(swarm + "/decline", "{}").status()).isEqualTo(422);

        Json declined =
                helper.post(swarm + "/decline", "{\"reason\":\"On the road\"}").made();
        assertThat(declined.text("helpers.0.state")).isEqualTo("DECLINED");
        assertThat(declined.text("helpers.0.reason")).isEqualTo("On the road");
    }

    @Test
    void everybodyWithASkillIsAskedAndTheFirstWhoAcceptsJoins() {
        String skill = Firm.admin()
                .post("skills", "{\"name\":\"%s\"}".formatted(Firm.unique("Lifts")))
                .made()
                .text("id");
        String slower = skilled("slower", skill);
        String faster = skilled("faster", skill);

        Json asked = owner.post(swarm + "/invite", "{\"skillId\":\"%s\"}".formatted(skill))
                .made();
        assertThat(asked.list("helpers")).hasSize(2).allSatisfy(help -> {
            assertThat(help.text("state")).isEqualTo("ASKED");
            assertThat(help.text("skill")).startsWith("Lifts");
        });
        Json joined = as(faster).post(swarm + "/join", "{}").made();
        assertThat(joined.list("helpers"))
                .extracting(help -> help.text("member.id") + " " + help.text("state"))
                .containsExactlyInAnyOrder(faster + " JOINED", slower + " NOT_NEEDED");
        assertThat(types()).containsOnlyOnce("INVITED");
        refused(
                owner.post(
                        swarm + "/invite",
                        "{\"skillId\":\"%s\"}"
                                .formatted(Firm.admin()
                                        .post("skills", "{\"name\":\"%s\"}".formatted(Firm.unique("Nobody")))
                                        .made()
                                        .text("id"))),
                "nobody-skilled",
                "/skillId");
    }

    private static String skilled(String login, String skill) {
        return Firm.admin()
                .post(
                        "members",
                        "{\"login\":\"%s\",\"name\":\"Sam Skilled\",\"roles\":[\"AGENT\"],\"skills\":[\"%s\"]}"
                                .formatted(Firm.unique(login).replace(' ', '-'), skill))
                .made()
                .text("id");
    }

    private static Api as(String member) {
        return Firm.api()
                .as(Firm.admin()
                        .post(
                                "tokens",
                                "{\"name\":\"tests\",\"memberId\":\"%s\",\"scopes\":[\"tickets:write\",\"notes:write\"]}"
                                        .formatted(member))
                        .made()
                        .text("value"));
    }

    @Test
    void onlyAgentsWhoAreHereAreAskedAndNotTheOwner() {
        refused(invites(idOf(Firm.executive()), ""), "active-agent", "/memberId");
        refused(invites("987654321", ""), "active-agent", "/memberId");
        refused(invites(idOf(owner), ""), "owner-is-helped", "/memberId");
        invites(idOf(helper), "").made();
        refused(invites(idOf(helper), ""), "in-swarm", "/memberId");
        refused(
                helper.post(swarm + "/thank", "{\"memberId\":\"%s\"}".formatted(idOf(helper))),
                "thanks-to-others",
                "/memberId");
    }

    @Test
    void nobodyAnswersForAnotherButAProgramForAMember() {
        invites(idOf(helper), "").made();
        refused(
                owner.post(swarm + "/join", "{\"memberId\":\"%s\"}".formatted(idOf(helper))),
                "answers-for-oneself",
                "/memberId");
        Api portal = integration("\"tickets:write\",\"notes:write\"");
        refused(portal.post(swarm + "/join", "{}"), "whose-name", "/memberId");
        assertThat(portal.post(swarm + "/join", "{\"memberId\":\"%s\"}".formatted(idOf(helper)))
                        .made()
                        .text("helpers.0.state"))
                .isEqualTo("JOINED");
    }

    @Test
    void aSwarmIsForThoseWhoMayReadNotes() {
        invites(idOf(helper), "He is difficult.").made();
        Api program = integration("\"tickets:write\"");

        assertThat(program.get(swarm).status()).isEqualTo(403);
        assertThat(program.get("exception-tickets?swarm=1").status()).isEqualTo(403);
        assertThat(program.post(swarm + "/invite", "{\"memberId\":\"1\"}").status())
                .isEqualTo(403);
        Answer events = program.get(ticket + "/events");
        assertThat(events.made().list("items"))
                .extracting(event -> event.text("type"))
                .contains("OWNED")
                .doesNotContain("INVITED");
        assertThat(events.body()).doesNotContain("difficult");
        String link = owner.post(ticket + "/client-links", "{}").made().text("url");
        assertThat(Firm.api().get(link.substring(link.indexOf("/c/"))).body()).doesNotContain("difficult", "Ben");
    }

    private static Api integration(String scopes) {
        return Firm.api()
                .as(Firm.admin()
                        .post(
                                "tokens",
                                "{\"name\":\"portal\",\"integration\":\"%s\",\"scopes\":[%s]}"
                                        .formatted(Firm.unique("Portal"), scopes))
                        .made()
                        .text("value"));
    }

    @Test
    void whatWasDoneOnAnOlderVersionIsRefused() {
        String before = owner.get(ticket).header("ETag");
        invites(idOf(helper), "").made();

        assertThat(helper.with("If-Match", before).post(swarm + "/join", "{}").status())
                .isEqualTo(412);
        assertThat(helper.with("If-Match", owner.get(ticket).header("ETag"))
                        .post(swarm + "/join", "{}")
                        .status())
                .isEqualTo(200);
        assertThat(owner.get("exception-tickets/987654321/swarm").status()).isEqualTo(404);
    }
}
