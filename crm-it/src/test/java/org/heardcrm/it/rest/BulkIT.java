package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.heardcrm.it.RunningHeard;
import org.junit.jupiter.api.Test;

/** One act on several exceptions, each as if it were the only one. */
class BulkIT {

    private final Api agent = Firm.agent();
    private final List<String> tickets =
            IntStream.range(0, 4).mapToObj(n -> Firm.anException().text("id")).toList();

    private String ids() {
        return "[\"" + String.join("\",\"", tickets) + "\"]";
    }

    private Json begun(String act) {
        Api.Answer answer = agent.post("bulk", "{\"tickets\":%s,%s}".formatted(ids(), act));
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.location().orElse(""))
                .endsWith("/api/v1/bulk/" + answer.json().text("id"));
        return ended(answer.json().text("id"));
    }

    private Json undone(Json job) {
        Api.Answer answer = agent.post("bulk/" + job.text("id") + "/undo", "{}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return ended(answer.json().text("id"));
    }

    private Json ended(String id) {
        Json job = agent.get("bulk/" + id).made();
        while (job.text("state").equals("RUNNING")) {
            RunningHeard.pause();
            job = agent.get("bulk/" + id).made();
        }
        return job;
    }

    private Json ticket(int n) {
        return agent.get("exception-tickets/" + tickets.get(n)).made();
    }

    private List<String> types(int n) {
        return agent.get("exception-tickets/" + tickets.get(n) + "/events").made().list("items").stream()
                .map(event -> event.text("type"))
                .toList();
    }

    @Test
    void whatIsTakenIsGivenBackWhereNothingHappenedSince() {
        Json job = begun("\"own\":{}");
        assertThat(job.number("done")).isEqualTo(4);
        assertThat(ticket(0).text("owner.name")).isEqualTo("Anna Agent");
        agent.post("exception-tickets/" + tickets.get(1) + "/messages", "{\"kind\":\"NOTE\",\"body\":\"Mine now.\"}")
                .made();

        Json undo = undone(job);
        assertThat(undo.number("done")).isEqualTo(3);
        assertThat(undo.list("failures")).singleElement().satisfies(failure -> {
            assertThat(failure.text("ticket")).isEqualTo(tickets.get(1));
            assertThat(failure.text("reason")).isEqualTo("Something has happened there since.");
        });
        assertThat(ticket(0).isNull("owner")).isTrue();
        assertThat(ticket(0).number("effort.handoffs"))
                .as("a slip costs the client nothing")
                .isZero();
        assertThat(ticket(1).text("owner.name")).isEqualTo("Anna Agent");
    }

    @Test
    void aHandOffThatNeedsAReasonFailsAloneAndSaysWhy() {
        String path = "exception-tickets/" + tickets.get(2) + "/own";
        Api other = Firm.otherAgent();
        other.post(path, "{\"memberId\":\"me\"}").made();
        agent.post(path, "{\"memberId\":\"me\"}").made();
        other.post(path, "{\"memberId\":\"me\",\"reason\":\"I know the lift.\"}")
                .made();

        Json job = begun("\"own\":{}");
        assertThat(job.number("done")).isEqualTo(3);
        assertThat(job.number("failed")).isEqualTo(1);
        assertThat(job.text("failures.0.ticket")).isEqualTo(tickets.get(2));
        assertThat(job.text("failures.0.reason")).contains("say why it is needed");
        assertThat(begun("\"own\":{\"reason\":\"I am here all day.\"}").number("done"))
                .isEqualTo(1);
        assertThat(ended(job.text("id")).number("unchanged")).isZero();
    }

    @Test
    void onlyTheTagsThatTheJobPutOnAreTakenOffAgain() {
        agent.post("exception-tickets/" + tickets.get(0) + "/tag", "{\"add\":[\"lift\"]}")
                .made();
        Json job = begun("\"tag\":{\"add\":[\"lift\",\"north\"]}");
        assertThat(job.number("done")).isEqualTo(4);
        Json again = begun("\"tag\":{\"add\":[\"lift\"]}");
        assertThat(again.number("unchanged")).isEqualTo(4);
        assertThat(again.is("undoable")).isFalse();

        undone(job);
        assertThat(ticket(0).texts("tags")).containsExactly("lift");
        assertThat(ticket(1).texts("tags")).isEmpty();
    }

    @Test
    void aSnoozeIsTakenBackUnlessSomebodySnoozedSince() {
        agent.post("exception-tickets/" + tickets.get(0) + "/snooze", "{\"until\":\"%s\"}".formatted(in(3)))
                .made();
        Json job = begun("\"snooze\":{\"until\":\"%s\"}".formatted(in(9)));
        agent.post("exception-tickets/" + tickets.get(1) + "/snooze", "{\"until\":\"%s\"}".formatted(in(5)))
                .made();
        undone(job);
        assertThat(ticket(0).text("snooze.until")).as("as before").isEqualTo(in(3));
        assertThat(ticket(1).text("snooze.until")).as("theirs").isEqualTo(in(5));
        assertThat(ticket(2).isNull("snooze")).isTrue();
    }

    /** Days from now, on the hour. */
    private static String in(int days) {
        return java.time.Instant.now()
                .truncatedTo(java.time.temporal.ChronoUnit.HOURS)
                .plus(java.time.Duration.ofDays(days))
                .toString();
    }

    @Test
    void everyClientGetsAMessageOfTheirOwnWhichNobodyTakesBack() {
        Json job = begun("\"reply\":{\"body\":\"The lifts run again.\"}");
        assertThat(job.number("done")).isEqualTo(4);
        assertThat(job.is("undoable")).isFalse();
        assertThat(agent.post("bulk/" + job.text("id") + "/undo", "{}").status())
                .isEqualTo(409);
        assertThat(IntStream.range(0, 4).mapToObj(this::types))
                .allSatisfy(types -> assertThat(types).containsOnlyOnce("REPLY"));
        assertThat(ticket(3).text("owner.name")).as("who replies first owns it").isEqualTo("Anna Agent");
    }

    @Test
    void aJobIsUndoneOnceAndByItsOwnMember() {
        Json job = begun("\"tag\":{\"add\":[\"once\"]}");
        assertThat(Firm.otherAgent().get("bulk/" + job.text("id")).status()).isEqualTo(404);
        assertThat(Firm.otherAgent()
                        .post("bulk/" + job.text("id") + "/undo", "{}")
                        .status())
                .isEqualTo(404);
        undone(job);
        assertThat(agent.post("bulk/" + job.text("id") + "/undo", "{}").status())
                .isEqualTo(409);
    }

    @Test
    void anOrderSaysOneActForSomeExceptions() {
        assertThat(agent.post("bulk", "{\"tickets\":%s}".formatted(ids())).status())
                .isEqualTo(422);
        assertThat(agent.post("bulk", "{\"tickets\":%s,\"own\":{},\"tag\":{\"add\":[\"x\"]}}".formatted(ids()))
                        .status())
                .isEqualTo(422);
        assertThat(agent.post("bulk", "{\"tickets\":[],\"own\":{}}").status()).isEqualTo(422);
        assertThat(agent.post("bulk", "{\"tickets\":%s,\"tag\":{}}".formatted(ids()))
                        .status())
                .isEqualTo(422);
        assertThat(Firm.executive()
                        .post("bulk", "{\"tickets\":%s,\"own\":{}}".formatted(ids()))
                        .status())
                .isEqualTo(403);
    }
}
