package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.heardcrm.it.RunningHeard;
import org.junit.jupiter.api.Test;

/** Exceptions that are put off until a time, or that are none of ours. */
class ShelvingIT {

    private final Api agent = Firm.agent();
    private final Json ticket = Firm.anException();
    private final String path = "exception-tickets/" + ticket.text("id");
    private final String account = ticket.text("account.id");

    private Set<String> queues() {
        Set<String> found = new TreeSet<>();
        agent.get("queues").made().list("items").forEach(queue -> {
            String word = queue.text("queue");
            if (!agent.get("exception-tickets?queue=" + word + "&account=" + account)
                    .made()
                    .list("items")
                    .isEmpty()) {
                found.add(word);
            }
        });
        return found;
    }

    private Json act(String act, String body) {
        return agent.post(path + "/" + act, body).made();
    }

    private void clientSays(String words) {
        agent.post(path + "/messages", "{\"kind\":\"CLIENT\",\"body\":\"%s\"}".formatted(words))
                .made();
    }

    @Test
    void aSnoozedExceptionStandsOnlyAmongTheSnoozedWhateverTheClientWrites() {
        act("own", "{\"memberId\":\"me\"}");
        Json snoozed =
                act("snooze", "{\"until\":\"%s\"}".formatted(Instant.now().plus(Duration.ofDays(2))));
        assertThat(snoozed.isNull("snooze.newsAt")).isTrue();
        assertThat(queues()).containsExactly("all", "snoozed");

        clientSays("Thanks so far.");
        assertThat(queues()).containsExactly("all", "snoozed");
        Json now = agent.get(path).made();
        assertThat(now.isNull("snooze.newsAt")).isFalse();
        assertThat(now.isNull("waitingSince")).isFalse();

        assertThat(act("wake", "{}").isNull("snooze")).isTrue();
        assertThat(queues()).containsExactly("all", "mine", "waiting");
    }

    @Test
    void notFineIsBackAtOnceWhetherItWasResolvedOrNot() {
        String link = agent.post(path + "/client-links", "{}").made().text("url");
        for (String before : new String[] {"open", "resolved"}) {
            if (before.equals("resolved")) {
                act("resolve", "{\"resolution\":\"Mended.\"}");
            }
            act("snooze", "{\"until\":\"%s\"}".formatted(Instant.now().plus(Duration.ofDays(2))));
            Firm.api()
                    .post(link.substring(link.indexOf("/c/")) + "/not-fine", "{\"reason\":\"It is not.\"}")
                    .made();
            assertThat(queues()).as(before).contains("waiting").doesNotContain("snoozed");
        }
        assertThat(agent.get(path + "/events").made().list("items"))
                .filteredOn(event -> event.text("type").equals("WOKEN"))
                .singleElement()
                .satisfies(event -> assertThat(event.text("actor")).isEqualTo("CLIENT"));
    }

    @Test
    void aPromiseStaysDueWhileItsExceptionIsSnoozed() {
        act("promises", "{\"sentence\":\"A letter.\",\"dueAt\":\"2031-01-01T09:00:00Z\"}");
        act("snooze", "{\"until\":\"%s\"}".formatted(Instant.now().plus(Duration.ofDays(2))));
        assertThat(queues()).containsExactly("all", "due", "snoozed");
    }

    @Test
    void whenTheTimeIsOverItIsBackOnTopOfItsOwnersQueue() {
        act("own", "{\"memberId\":\"me\"}");
        act("resolve", "{\"resolution\":\"Mended.\"}");
        act("snooze", "{\"until\":\"%s\"}".formatted(Instant.now().plusMillis(1_500)));
        assertThat(queues()).containsExactly("all", "snoozed");
        while (queues().contains("snoozed")) {
            RunningHeard.pause();
        }
        assertThat(queues()).containsExactly("all", "mine", "resolved-silent");
        assertThat(agent.get("exception-tickets?queue=mine&limit=1").made().text("items.0.id"))
                .isEqualTo(ticket.text("id"));
        act("wake", "{}");
        assertThat(queues()).as("seen").containsExactly("all", "resolved-silent");
    }

    @Test
    void aTimeThatHasPassedIsRefused() {
        Api.Answer refused = agent.post(path + "/snooze", "{\"until\":\"2020-01-01T00:00:00Z\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().text("rule")).isEqualTo("snooze-within");
    }

    @Test
    void whatIsPutAwayKeepsItsStateAndStandsInNoQueueButAll() {
        act("own", "{\"memberId\":\"me\"}");
        act("promises", "{\"sentence\":\"A letter.\",\"dueAt\":\"2031-01-01T09:00:00Z\"}");
        Json away = act("put-away", "{\"as\":\"SPAM\"}");
        assertThat(away.text("putAway")).isEqualTo("SPAM");
        assertThat(away.text("state")).isEqualTo("OPEN");
        assertThat(queues()).containsExactly("all");
        assertThat(found("putAway=true")).isTrue();
        assertThat(found("putAway=false")).isFalse();

        assertThat(act("put-back", "{}").isNull("putAway")).isTrue();
        assertThat(queues()).containsExactly("all", "due", "mine", "waiting");
        assertThat(agent.get(path + "/events").made().list("items"))
                .extracting(event -> event.text("type"))
                .contains("PUT_AWAY", "PUT_BACK");
    }

    private boolean found(String filter) {
        return !agent.get("exception-tickets?account=" + account + "&" + filter)
                .made()
                .list("items")
                .isEmpty();
    }

    @Test
    void onlyWhoWritesExceptionsLaysThemAside() {
        assertThat(Firm.executive()
                        .post(path + "/put-away", "{\"as\":\"SPAM\"}")
                        .status())
                .isEqualTo(403);
        assertThat(Firm.executive().post(path + "/wake", "{}").status()).isEqualTo(403);
    }
}
