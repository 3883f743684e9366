package org.heardcrm.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** A server that is killed in the middle of an act on many exceptions finishes it after its start, and does nothing twice. */
class BulkCutOffIT {

    private static final int MANY = 150;

    @Test
    void whatWasCutOffIsFinishedAndNoClientGetsTheSameTwice() {
        try (FragileHeard fragile = FragileHeard.started()) {
            String member = fragile.agent("anna");
            Api agent = fragile.programOf(member);
            List<String> tickets = reported(agent);
            String job = agent.post(
                            "bulk",
                            "{\"tickets\":[\"%s\"],\"reply\":{\"body\":\"The lifts run again.\"}}"
                                    .formatted(String.join("\",\"", tickets)))
                    .made()
                    .text("id");
            FragileHeard.await(() -> over(agent, job) > 5);
            fragile.killServer();
            fragile.startAgain();
            Api again = fragile.programOf(member);
            int atStart = over(again, job);
            assertThat(atStart).as("told after the start").isBetween(6, MANY);
            FragileHeard.await(
                    () -> again.get("bulk/" + job).made().text("state").equals("DONE"));
            Json ended = again.get("bulk/" + job).made();
            assertThat(ended.number("done")).isEqualTo(MANY);
            assertThat(tickets)
                    .allSatisfy(ticket -> assertThat(replies(again, ticket)).isEqualTo(1));
            assertThat(fragile.check()).isZero();
        }
    }

    private static List<String> reported(Api agent) {
        List<String> tickets = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            tickets.add(agent.post("exception-tickets", Firm.report("Lift owners", "Lift " + i + " stands"))
                    .made()
                    .text("id"));
        }
        return tickets;
    }

    private static int over(Api agent, String job) {
        Json progress = agent.get("bulk/" + job).made();
        return (int) (progress.number("done") + progress.number("unchanged") + progress.number("failed"));
    }

    private static long replies(Api agent, String ticket) {
        return agent.get("exception-tickets/" + ticket + "/events").made().list("items").stream()
                .filter(event -> event.text("type").equals("REPLY"))
                .count();
    }
}
