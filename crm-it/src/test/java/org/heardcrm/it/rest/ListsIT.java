package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** One style of list for every resource. */
class ListsIT {

    private final Api agent = Firm.agent();

    private String accountWith(int exceptions) {
        String name = Firm.unique("Lister");
        String account = "";
        for (int i = 0; i < exceptions; i++) {
            account = agent.post("exception-tickets", Firm.report(name, "Exception " + i))
                    .made()
                    .text("account.id");
        }
        return account;
    }

    @Test
    void aListIsReadOnFromWhereItStoppedWhileRowsAreAdded() {
        String account = accountWith(5);
        List<String> seen = new ArrayList<>();
        String path = "exception-tickets?account=" + account + "&sort=reportedAt&limit=2";
        Json part = agent.get(path).made();
        part.list("items").forEach(item -> seen.add(item.text("id")));
        agent.post("exception-tickets", Firm.report(Firm.unique("Elsewhere"), "Meanwhile"))
                .made();
        while (!part.isNull("next")) {
            part = agent.get(part.text("next")).made();
            part.list("items").forEach(item -> seen.add(item.text("id")));
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void aCursorBelongsToItsQuery() {
        String account = accountWith(2);
        String next =
                agent.get("exception-tickets?limit=1&account=" + account).made().text("next");
        String cursor = next.substring(next.indexOf("cursor=") + 7).replaceAll("&.*", "");

        assertThat(agent.get("exception-tickets?limit=1&cursor=" + cursor).status())
                .isEqualTo(400);
        assertThat(agent.get("exception-tickets?limit=1&account=" + account + "&cursor=xyz")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whatHappenedInAnExceptionIsReadInPartsToo() {
        String path = "exception-tickets/" + Firm.anException().text("id");
        for (int i = 0; i < 3; i++) {
            agent.post(path + "/messages", "{\"kind\":\"NOTE\",\"body\":\"Note %d\"}".formatted(i))
                    .made();
            agent.post(
                            path + "/promises",
                            "{\"sentence\":\"Promise %d\",\"dueAt\":\"2100-01-01T00:00:00Z\"}".formatted(i))
                    .made();
        }
        assertThat(inParts(path + "/messages?limit=1")).hasSize(4).doesNotHaveDuplicates();
        assertThat(inParts(path + "/promises?limit=2")).hasSize(3).doesNotHaveDuplicates();
        assertThat(inParts(path + "/events?limit=3")).hasSize(7).doesNotHaveDuplicates();
    }

    private List<String> inParts(String path) {
        List<String> seen = new ArrayList<>();
        Json part = agent.get(path).made();
        part.list("items").forEach(item -> seen.add(item.text("id")));
        while (!part.isNull("next")) {
            part = agent.get(part.text("next")).made();
            part.list("items").forEach(item -> seen.add(item.text("id")));
        }
        return seen;
    }

    @Test
    void nobodysExceptionsAreThoseThatAreClosedToo() {
        String account = accountWith(1);
        String path = "exception-tickets/"
                + agent.get("exception-tickets?account=" + account).made().text("items.0.id");
        agent.post(path + "/resolve", "{\"resolution\":\"Done.\"}").made();
        agent.post(path + "/confirm", "{\"said\":\"Fine.\"}").made();
        agent.post(path + "/reopen", "{\"reason\":\"No.\"}").made();
        agent.post(path + "/own", "{\"memberId\":null,\"reason\":\"Nobody is here.\"}")
                .made();
        agent.post(path + "/resolve", "{\"resolution\":\"Done.\"}").made();
        agent.post(path + "/confirm", "{\"said\":\"Fine.\"}").made();
        assertThat(agent.get("exception-tickets?owner=none&state=CLOSED&account=" + account)
                        .made()
                        .list("items"))
                .hasSize(1);
    }

    @Test
    void filtersNarrowAndUnknownOnesAreRefused() {
        String account = accountWith(1);
        assertThat(agent.get("exception-tickets?owner=none&account=" + account)
                        .made()
                        .list("items"))
                .hasSize(1);
        assertThat(agent.get("exception-tickets?owner=me&account=" + account)
                        .made()
                        .list("items"))
                .isEmpty();
        assertThat(agent.get("exception-tickets?state=OPEN,WORKING&account=" + account)
                        .made()
                        .list("items"))
                .hasSize(1);
        assertThat(agent.get("exception-tickets?colour=red").status()).isEqualTo(400);
        assertThat(agent.get("exception-tickets?limit=0").status()).isEqualTo(400);
        assertThat(agent.get("exception-tickets?sort=colour").status()).isEqualTo(400);
        assertThat(agent.get("exception-tickets?updatedSince=yesterday").status())
                .isEqualTo(400);
    }

    @Test
    void searchFindsByNumberByWordsAndByTheAccountsName() {
        String name = Firm.unique("Käsemanufaktur");
        Json reported = agent.post("exception-tickets", Firm.report(name, "Kühlkette unterbrochen"))
                .made();

        for (String words : List.of(reported.text("number"), "kuhlkette", "Kasemanufaktur")) {
            assertThat(agent.get("exception-tickets?q=" + words).made().list("items"))
                    .as(words)
                    .anyMatch(item -> item.text("id").equals(reported.text("id")));
        }
    }
}
