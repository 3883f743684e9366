package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.JsonNumber;
import java.util.List;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** What an exception has cost the client, and which events say so. */
class EffortByRestIT {

    private final Api agent = Firm.agent();
    private final String path = "exception-tickets/" + Firm.anException().text("id");

    private Json effort() {
        return agent.get(path + "/effort").made();
    }

    private static double value(Json effort, String figure) {
        return ((JsonNumber) effort.at(figure + ".value").value()).doubleValue();
    }

    private List<String> typesBehind(String figure) {
        List<String> ids = effort().texts(figure + ".events");
        return agent.get(path + "/events").made().list("items").stream()
                .filter(event -> ids.contains(event.text("id")))
                .map(event -> event.text("type"))
                .toList();
    }

    private void says(String kind, String more) {
        agent.post(path + "/messages", "{\"kind\":\"%s\",\"body\":\"It is invoice 12.\"%s}".formatted(kind, more))
                .made();
    }

    @Test
    void everyFigureIsMadeOfTheEventsItNames() {
        says("REPLY", ",\"asksClient\":true");
        says("CLIENT", "");
        agent.post(path + "/repeat", "{\"by\":\"CLIENT\"}").made();
        String other = Firm.otherAgent().get("me").made().text("id");
        agent.post(path + "/own", "{\"memberId\":\"" + other + "\"}").made();

        Json effort = effort();
        assertThat(value(effort, "contacts")).isEqualTo(2);
        assertThat(typesBehind("contacts")).containsExactly("OPENED", "CLIENT_MESSAGE");
        assertThat(value(effort, "repeats")).isEqualTo(1);
        assertThat(typesBehind("repeats")).containsExactly("REPEAT");
        assertThat(value(effort, "handoffs")).isEqualTo(1);
        assertThat(typesBehind("handoffs")).containsExactly("HANDOFF");
        assertThat(typesBehind("waited")).containsExactly("OPENED", "REPLY", "CLIENT_MESSAGE");
        assertThat(effort.list("contacts.events")).hasSize(2);
        assertThat(effort.is("contacts.atLeast")).isFalse();
    }

    @Test
    void theHoursWaitedAreThoseOfTheClientAndBesideThemThoseOfTheFirmsCalendar() {
        String token = Firm.admin()
                .post(
                        "tokens",
                        "{\"name\":\"past\",\"integration\":\"Archive\",\"scopes\":[\"tickets:write\",\"accounts:write\",\"imports:write\"]}")
                .made()
                .text("value");
        // from a Friday at 15 o'clock of the firm on
        String old = "exception-tickets/"
                + Firm.api()
                        .as(token)
                        .post("exception-tickets", """
                                {"account":{"name":"%s"},"contact":{"name":"Wilma Wart"},"summary":"Still no answer",
                                 "impact":"HINDERED","channel":"MAIL","reportedAt":"2026-01-16T14:00:00Z"}""".formatted(Firm.unique("Wartende Werke")))
                        .made()
                        .text("id");
        Json effort = agent.get(old + "/effort").made();
        Json ticket = agent.get(old).made();

        assertThat(effort.text("zone")).isEqualTo("Europe/Berlin");
        assertThat(value(effort, "waited"))
                .isCloseTo(((JsonNumber) ticket.at("effort.waitedHours").value()).doubleValue(), within(0.1));
        assertThat(value(effort, "waitedWorking"))
                .as("eight hours of five days in seven")
                .isLessThan(value(effort, "waited") / 3)
                .isGreaterThan(value(effort, "waited") / 6);
        assertThat(effort.text("waitedWorking.unit")).isEqualTo("h");
        assertThat(effort.texts("waitedWorking.events")).isEqualTo(effort.texts("waited.events"));
    }

    @Test
    void whatIsNotThereHasCostNobodyAnything() {
        assertThat(agent.get("exception-tickets/987654321/effort").status()).isEqualTo(404);
    }
}
