package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** In which queues an exception stands as its life goes on. */
class QueuesIT {

    private final Api agent = Firm.agent();
    private final Json ticket = agent.post("exception-tickets", Firm.report(Firm.unique("Queued"), "Heating fails"))
            .made();
    private final String path = "exception-tickets/" + ticket.text("id");
    private final String account = ticket.text("account.id");

    private Set<String> queues() {
        Set<String> found = new TreeSet<>();
        for (String queue : all()) {
            List<Json> items = agent.get("exception-tickets?queue=" + queue + "&account=" + account)
                    .made()
                    .list("items");
            if (items.stream().anyMatch(item -> item.text("id").equals(ticket.text("id")))) {
                found.add(queue);
            }
        }
        return found;
    }

    private List<String> all() {
        return agent.get("queues").made().list("items").stream()
                .map(queue -> queue.text("queue"))
                .toList();
    }

    private void said(String kind, boolean asks) {
        agent.post(path + "/messages", "{\"kind\":\"%s\",\"body\":\"Words.\",\"asksClient\":%s}".formatted(kind, asks))
                .made();
    }

    private long own() {
        return agent.get("queues").made().list("items").stream()
                .filter(queue -> queue.text("queue").equals("mine"))
                .mapToLong(queue -> queue.number("count"))
                .sum();
    }

    @Test
    void anExceptionWandersThroughTheQueuesAsItIsWorkedOn() {
        assertThat(queues()).containsExactlyInAnyOrder("all", "unowned", "waiting");

        said("REPLY", false);
        assertThat(queues()).as("answered, and nothing more").containsExactlyInAnyOrder("all", "mine", "no-next-step");

        String promise = agent.post(
                        path + "/promises", "{\"sentence\":\"We come.\",\"dueAt\":\"2031-01-01T09:00:00Z\"}")
                .made()
                .text("id");
        assertThat(queues()).containsExactlyInAnyOrder("all", "mine", "due");
        agent.post(path + "/promises/" + promise + "/keep", "{}").made();

        said("REPLY", true);
        assertThat(queues()).as("the client is asked").containsExactlyInAnyOrder("all", "mine");

        said("CLIENT", false);
        assertThat(queues()).containsExactlyInAnyOrder("all", "mine", "waiting");

        agent.post(path + "/resolve", "{\"resolution\":\"A new valve.\"}").made();
        assertThat(queues()).containsExactlyInAnyOrder("all", "resolved-silent");

        said("CLIENT", false);
        assertThat(queues()).as("the client wrote").containsExactlyInAnyOrder("all", "mine", "waiting");
    }

    @Test
    void onlyWhatIsTheMembersOwnIsCounted() {
        long before = own();
        agent.post(path + "/own", "{\"memberId\":\"me\"}").made();
        assertThat(own()).isEqualTo(before + 1);
        assertThat(agent.get("queues").made().list("items"))
                .filteredOn(queue -> !queue.text("queue").equals("mine"))
                .allMatch(queue -> queue.isNull("count"));
    }

    @Test
    void aQueueComesInItsOwnOrderUnlessAnotherIsAskedFor() {
        String other = agent.post(
                        "exception-tickets",
                        "{\"accountId\":\"%s\",\"contact\":{\"name\":\"Ada\"},\"summary\":\"Later\",\"impact\":\"BLOCKED\",\"channel\":\"MAIL\"}"
                                .formatted(account))
                .made()
                .text("id");
        String waiting = "exception-tickets?queue=waiting&account=" + account;
        assertThat(agent.get(waiting).made().list("items"))
                .extracting(item -> item.text("id"))
                .containsExactly(ticket.text("id"), other);
        assertThat(agent.get(waiting + "&sort=-reportedAt").made().list("items"))
                .extracting(item -> item.text("id"))
                .containsExactly(other, ticket.text("id"));
    }

    @Test
    void aQueueThatIsNotThereIsRefused() {
        assertThat(agent.get("exception-tickets?queue=yours").status()).isEqualTo(400);
    }

    @Test
    void theOrderOfOneQueueSortsNothingElse() {
        assertThat(agent.get("exception-tickets?queue=snoozed&sort=-snoozedUntil")
                        .status())
                .isEqualTo(200);
        assertThat(agent.get("exception-tickets?sort=activeAt").body())
                .contains("“activeAt” sorts the queue “mine” and nothing else.");
        assertThat(agent.get("exception-tickets?queue=all&sort=snoozedUntil").status())
                .isEqualTo(400);
    }
}
