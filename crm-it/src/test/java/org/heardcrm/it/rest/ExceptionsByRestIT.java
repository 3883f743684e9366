package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** A client's exception from report to confirmation, as an integrator's program goes. */
class ExceptionsByRestIT {

    private final Api agent = Firm.agent();

    @Test
    void anExceptionIsReportedCarriedResolvedAndConfirmed() {
        Json reported = Firm.anException();
        String path = "exception-tickets/" + reported.text("id");
        assertThat(reported.text("state")).isEqualTo("OPEN");
        assertThat(reported.text("number")).startsWith("EX-");

        agent.post(path + "/messages", "{\"kind\":\"REPLY\",\"body\":\"Which invoice is it?\",\"asksClient\":true}")
                .made();
        assertThat(agent.get(path).json().text("state")).isEqualTo("WAITING_ON_CLIENT");
        assertThat(agent.get(path).json().text("owner.name")).isEqualTo("Anna Agent");

        agent.post(path + "/messages", "{\"kind\":\"CLIENT\",\"body\":\"Invoice 12.\"}")
                .made();
        assertThat(agent.get(path).json().text("state")).isEqualTo("WORKING");
        assertThat(agent.get(path).json().isNull("waitingSince")).isFalse();

        Json resolved = agent.post(path + "/resolve", "{\"resolution\":\"The address is corrected.\"}")
                .made();
        assertThat(resolved.text("state")).isEqualTo("RESOLVED");
        assertThat(resolved.texts("allowed")).contains("confirm", "reopen").doesNotContain("resolve");

        Json closed =
                agent.post(path + "/confirm", "{\"said\":\"All fine now.\"}").made();
        assertThat(closed.text("state")).isEqualTo("CLOSED");
        assertThat(closed.text("closedBy")).isEqualTo("CLIENT");
        assertThat(closed.text("closedEvidence")).isEqualTo("STAFF_HEARD");

        Json events = agent.get(path + "/events").json();
        assertThat(events.list("items").stream().map(event -> event.text("type")))
                .containsExactly("OPENED", "REPLY", "OWNED", "CLIENT_MESSAGE", "RESOLVED", "CONFIRMED", "CLOSED");
        assertThat(closed.number("version")).isEqualTo(events.list("items").size());
    }

    @Test
    void whatIsNotPossibleSaysWhatIs() {
        String path = "exception-tickets/" + Firm.anException().text("id");
        agent.post(path + "/resolve", "{\"resolution\":\"Done.\"}").made();

        Api.Answer again = agent.post(path + "/resolve", "{\"resolution\":\"Done.\"}");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().texts("allowed"))
                .isEqualTo(agent.get(path).json().texts("allowed"));
    }

    @Test
    void aPromiseIsMadeMovedAndKept() {
        String path = "exception-tickets/" + Firm.anException().text("id");
        Instant due = Instant.now().plus(2, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        Json promise = agent.post(
                        path + "/promises", "{\"sentence\":\"A corrected invoice.\",\"dueAt\":\"%s\"}".formatted(due))
                .made();
        assertThat(promise.text("status")).isEqualTo("OPEN");
        assertThat(agent.get(path).json().text("promises.nextDueAt")).isEqualTo(due.toString());

        String one = path + "/promises/" + promise.text("id");
        Json moved = agent.post(one + "/move", "{\"dueAt\":\"%s\"}".formatted(due.plus(1, ChronoUnit.HOURS)))
                .made();
        assertThat(moved.is("renegotiated")).isTrue();

        assertThat(agent.post(one + "/keep", "{}").made().text("status")).isEqualTo("KEPT");
        assertThat(agent.post(one + "/keep", "{}").status()).isEqualTo(409);
        assertThat(agent.get(path).json().number("promises.open")).isZero();
    }

    @Test
    void resolvingSaysOfEachOpenPromiseWhatBecameOfIt() {
        String path = "exception-tickets/" + Firm.anException().text("id");
        Instant due = Instant.now().plus(2, ChronoUnit.HOURS);
        String kept = aPromise(path, due);
        String stands = aPromise(path, due);

        agent.post(
                        path + "/resolve",
                        "{\"resolution\":\"Done.\",\"promises\":[{\"id\":\"%s\",\"outcome\":\"KEPT\"}]}"
                                .formatted(kept))
                .made();

        assertThat(agent.get(path + "/promises/" + kept).json().text("status")).isEqualTo("KEPT");
        assertThat(agent.get(path + "/promises/" + stands).json().text("status"))
                .isEqualTo("OPEN");
    }

    private String aPromise(String path, Instant due) {
        return agent.post(path + "/promises", "{\"sentence\":\"A call.\",\"dueAt\":\"%s\"}".formatted(due))
                .made()
                .text("id");
    }

    @Test
    void theSecondHandOffNeedsAReason() {
        String path = "exception-tickets/" + Firm.anException().text("id");
        String me = agent.get("me").json().text("id");
        String other = Firm.otherAgent().get("me").json().text("id");
        agent.post(path + "/own", "{\"memberId\":\"me\"}").made();
        agent.post(path + "/own", "{\"memberId\":\"%s\"}".formatted(other)).made();

        Api.Answer withoutReason = agent.post(path + "/own", "{\"memberId\":\"%s\"}".formatted(me));
        assertThat(withoutReason.status()).isEqualTo(422);
        assertThat(withoutReason.json().text("rule")).isEqualTo("reason-required");

        Json handed = agent.post(path + "/own", "{\"memberId\":\"%s\",\"reason\":\"Ben is ill\"}".formatted(me))
                .made();
        assertThat(handed.number("effort.handoffs")).isEqualTo(2);
    }

    @Test
    void aChangeMeetsOnlyTheVersionThatItsSenderSaw() {
        String path = "exception-tickets/" + Firm.anException().text("id");
        String etag = agent.get(path).header("ETag");
        agent.post(path + "/repeat", "{\"by\":\"CLIENT\"}").made();

        Api.Answer stale = agent.with("If-Match", etag).post(path + "/resolve", "{\"resolution\":\"Done.\"}");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(agent.get(path).json().text("state")).isEqualTo("OPEN");

        assertThat(agent.with("If-None-Match", agent.get(path).header("ETag"))
                        .get(path)
                        .status())
                .isEqualTo(304);
    }

    @Test
    void whatDescribesAnExceptionIsCorrectedAndNothingElseChanges() {
        String path = "exception-tickets/" + Firm.anException().text("id");
        Api.Answer before = agent.get(path);

        Json after = agent.with("If-Match", before.header("ETag"))
                .patch(
                        path,
                        "{\"summary\":\"Two invoices are wrong\",\"goal\":\"Close the month\",\"impact\":\"BLOCKED\"}")
                .made();

        assertThat(after.text("summary")).isEqualTo("Two invoices are wrong");
        assertThat(after.text("goal")).isEqualTo("Close the month");
        assertThat(after.text("impact")).isEqualTo("BLOCKED");
        assertThat(after.text("contact.id")).isEqualTo(before.json().text("contact.id"));
        assertThat(after.text("state")).isEqualTo("OPEN");
        assertThat(agent.get(path + "/events").json().list("items"))
                .last()
                .satisfies(event -> assertThat(event.text("type")).isEqualTo("EDITED"));

        String etag = agent.get(path).header("ETag");
        assertThat(agent.with("If-Match", etag)
                        .patch(path, "{\"goal\":null}")
                        .made()
                        .isNull("goal"))
                .isTrue();
    }

    @Test
    void aCorrectionNeedsTheVersionAndWhatMayBeCorrected() {
        String path = "exception-tickets/" + Firm.anException().text("id");
        String etag = agent.get(path).header("ETag");

        assertThat(agent.patch(path, "{\"goal\":\"Peace\"}").status()).isEqualTo(428);
        Api correcting = agent.with("If-Match", etag);
        assertThat(correcting.patch(path, "{\"state\":\"CLOSED\"}").status()).isEqualTo(400);
        assertThat(correcting.patch(path, "{\"impact\":null}").status()).isEqualTo(422);
        assertThat(correcting.patch(path, "{\"category\":\"987654321\"}").status())
                .isEqualTo(422);
        assertThat(correcting.patch(path, "{\"contactId\":\"987654321\"}").status())
                .isEqualTo(422);
        assertThat(correcting.patch(path, "{\"summary\":\"Changed\"}").status()).isEqualTo(200);
        assertThat(correcting.patch(path, "{\"summary\":\"Again\"}").status()).isEqualTo(412);
    }

    @Test
    void theHandlingFactsOpenTheirEvents() {
        Json reported = Firm.anException();
        String path = "exception-tickets/" + reported.text("id");
        agent.post(path + "/messages", "{\"kind\":\"REPLY\",\"body\":\"We look into it.\"}")
                .made();

        Json facts = agent.get(path + "/handling").json().at("facts");

        assertThat(facts.is("firstResponse.known")).isTrue();
        assertThat(facts.texts("firstResponse.events"))
                .containsExactly(reported.text("id") + "-1", reported.text("id") + "-2");
        assertThat(facts.is("wait.known")).isTrue();
        assertThat(facts.has("waited")).isFalse();
        assertThat(facts.is("promises.known")).isFalse();
        assertThat(facts.text("promises.reason")).isEqualTo("No promise was made.");
    }

    @Test
    void aNewNameIsANewClientAndTheSameNameTheSame() {
        String name = Firm.unique("Nordwind Logistics");
        Json first = agent.post("exception-tickets", Firm.report(name, "Late delivery"))
                .made();
        Json second = agent.post("exception-tickets", Firm.report(name.toUpperCase(java.util.Locale.ROOT), "Later"))
                .made();

        assertThat(second.text("account.id")).isEqualTo(first.text("account.id"));
        assertThat(second.text("contact.id")).isEqualTo(first.text("contact.id"));
    }

    @Test
    void anIntegrationCannotOwn() {
        Api integration = Firm.api()
                .as(Firm.admin()
                        .post(
                                "tokens",
                                "{\"name\":\"watch\",\"integration\":\"%s\",\"scopes\":[\"tickets:write\",\"accounts:write\"]}"
                                        .formatted(Firm.unique("Watcher")))
                        .made()
                        .text("value"));
        Json reported = integration
                .post("exception-tickets", Firm.report(Firm.unique("Acme"), "Seen by a machine"))
                .made();
        String path = "exception-tickets/" + reported.text("id");

        assertThat(integration.post(path + "/own", "{\"memberId\":\"me\"}").status())
                .isEqualTo(422);
        Json said = integration
                .post(path + "/messages", "{\"kind\":\"REPLY\",\"body\":\"Received.\"}")
                .made();
        assertThat(said.text("kind")).isEqualTo("AUTO_REPLY");
        assertThat(agent.get(path).json().isNull("owner")).isTrue();
    }
}
