package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.heardcrm.it.RunningHeard;
import org.heardcrm.it.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The same query gives the same exceptions in the same order, on the page and by REST. */
class OneGrammarIT {

    private static final int COMBINATIONS = 20;
    private static final int ROWS = 200;
    private static final Pattern ROW = Pattern.compile("[?;&]id=([0-9]+)[^\"]*\" class=\"row-title\"");

    private static Api agent;
    private static Visitor person;
    private static Map<String, List<String>> values;

    @BeforeAll
    static void knowTheFirm() {
        String member = Firm.member("grammar", "Greta Grammar", "AGENT");
        agent = Firm.api()
                .as(Firm.token(
                        Firm.admin(),
                        member,
                        "\"tickets:write\",\"notes:write\",\"accounts:write\",\"referrals:read\""));
        person = Visitor.of(RunningHeard.shared());
        person.join(
                Firm.admin().post("members/" + member + "/invite", "{}").made().text("url"), "grammar");
        String account = work();
        Instant now = Instant.now();
        values = Map.ofEntries(
                Map.entry("state", List.of("OPEN", "WORKING", "OPEN,WORKING", "RESOLVED,CLOSED", "WAITING_ON_CLIENT")),
                Map.entry("owner", List.of("me", "none", member)),
                Map.entry("account", List.of(account)),
                Map.entry("impact", List.of("BLOCKED", "HINDERED", "irritated")),
                Map.entry("channel", List.of("MAIL", "PHONE")),
                Map.entry("source", List.of("REST", "PAGE")),
                Map.entry("tag", List.of("grammar", "grammar,odd", "#Odd", "nobody")),
                Map.entry("snoozed", List.of("true", "false")),
                Map.entry("putAway", List.of("true", "false")),
                Map.entry("q", List.of("grammar", "noun verb", "EX-1001")),
                Map.entry("waitingBefore", List.of(now.toString())),
                Map.entry("promiseDueBefore", List.of("2032-01-01T00:00:00+01:00")),
                Map.entry("reportedFrom", List.of(now.minus(Duration.ofHours(1)).toString())),
                Map.entry("reportedTo", List.of(now.toString())),
                Map.entry(
                        "updatedSince",
                        List.of(now.minus(Duration.ofMinutes(30)).toString())),
                Map.entry("sort", List.of("-updatedAt", "reportedAt", "waitingSince", "nextDueAt", "-number")));
    }

    /** A bit of everything. @return the account's identifier */
    private static String work() {
        String account = "";
        List<String> impacts = List.of("BLOCKED", "HINDERED", "IRRITATED");
        for (int i = 0; i < 18; i++) {
            Json ticket = agent.post("exception-tickets", """
                {"account":{"name":"Grammar & Sons"},"contact":{"name":"Greta"},"summary":"Grammar %s %d","impact":"%s","channel":"%s"}\
                """.formatted(
                                    i % 2 == 0 ? "noun" : "verb", i, impacts.get(i % 3), i % 4 == 0 ? "PHONE" : "MAIL"))
                    .made();
            account = ticket.text("account.id");
            live("exception-tickets/" + ticket.text("id"), i);
        }
        return account;
    }

    private static void live(String path, int i) {
        if (i % 3 != 0) {
            agent.post(path + "/own", "{\"memberId\":\"me\"}").made();
        }
        if (i % 4 == 1) {
            agent.post(
                            path + "/messages",
                            "{\"kind\":\"REPLY\",\"body\":\"Grammar.\",\"asksClient\":%s}".formatted(i % 8 == 1))
                    .made();
        }
        if (i % 5 == 2) {
            agent.post(path + "/promises", "{\"sentence\":\"Soon.\",\"dueAt\":\"2031-01-01T09:00:00Z\"}")
                    .made();
        }
        if (i % 6 == 4) {
            agent.post(path + "/resolve", "{\"resolution\":\"Done.\"}").made();
        }
        agent.post(path + "/tag", "{\"add\":[\"grammar\"%s]}".formatted(i % 2 == 1 ? ",\"odd\"" : ""))
                .made();
        if (i % 7 == 3) {
            agent.post(
                            path + "/snooze",
                            "{\"until\":\"%s\"}".formatted(Instant.now().plus(Duration.ofDays(3))))
                    .made();
        }
        if (i % 9 == 8) {
            agent.post(path + "/put-away", "{\"as\":\"SPAM\"}").made();
        }
    }

    @TestFactory
    Stream<DynamicTest> theSameQueryGivesTheSameRows() {
        Random random = new Random(3);
        return agent.get("queues").made().list("items").stream()
                .map(queue -> queue.text("queue"))
                .flatMap(queue -> Stream.iterate(0, n -> n + 1)
                        .limit(COMBINATIONS)
                        .map(n -> query(queue, n == 0 ? 0 : 1 + random.nextInt(3), random)))
                .map(query -> DynamicTest.dynamicTest(query, () -> compare(query)));
    }

    private static String query(String queue, int filters, Random random) {
        List<String> names = new ArrayList<>(values.keySet());
        Collections.sort(names);
        Collections.shuffle(names, random);
        StringBuilder query = new StringBuilder("queue=" + queue);
        for (String name : names.subList(0, filters)) {
            List<String> some = values.getOrDefault(name, List.of());
            String value = some.get(random.nextInt(some.size()));
            query.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return query.toString();
    }

    private static void compare(String query) {
        List<String> byRest = agent.get("exception-tickets?" + query + "&limit=" + ROWS).made().list("items").stream()
                .map(item -> item.text("id"))
                .toList();
        String page = person.get("/tickets/workspace.xhtml?" + query + "&rows=" + ROWS)
                .body();
        List<String> onThePage =
                ROW.matcher(page).results().map(row -> row.group(1)).toList();
        assertThat(onThePage).isEqualTo(byRest);
    }
}
