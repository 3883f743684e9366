package org.heardcrm.measures.handling;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sixteen tickets whose facts another program has computed. */
class HandlingVectorsTest {

    private static final String CASE = "/vectors/handling-score-1/";
    private static final JsonObject VECTOR = vector();
    private static final JsonObject EXPECTED = VECTOR.getJsonObject("expected");
    private static final Map<String, List<HandlingEvent>> EVENTS = events();

    static List<String> tickets() {
        return List.copyOf(EXPECTED.getJsonObject("tickets").keySet());
    }

    @Test
    void theVectorHasSixteenTickets() {
        assertThat(tickets()).hasSize(16).containsExactlyInAnyOrderElementsOf(EVENTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("tickets")
    void theFactsAreThoseOfTheVector(String ticket) {
        HandlingFacts facts =
                HandlingFacts.of(requireNonNull(EVENTS.get(ticket)), Instant.parse(EXPECTED.getString("as_of")));
        Map<String, @Nullable Object> ours = inTheVectorsWords(facts);
        JsonObject theirs =
                EXPECTED.getJsonObject("tickets").getJsonObject(ticket).getJsonObject("facts");

        assertThat(ours.keySet()).isEqualTo(theirs.keySet());
        theirs.forEach((name, value) -> assertThat(ours.get(name)).as(name).satisfies(our -> same(our, value)));
    }

    private static void same(@Nullable Object ours, JsonValue theirs) {
        switch (theirs.getValueType()) {
            case NULL -> assertThat(ours).isNull();
            case TRUE, FALSE -> assertThat(ours).isEqualTo(theirs == JsonValue.TRUE);
            default -> {
                double expected = ((JsonNumber) theirs).doubleValue();
                double tolerance = VECTOR.getJsonNumber("tolerance").doubleValue();
                assertThat(((Number) requireNonNull(ours)).doubleValue())
                        .isCloseTo(expected, within(tolerance * Math.max(1, expected)));
            }
        }
    }

    /** The vector counts promises that are due as 0 where the fact is unknown, since none is. */
    private static Map<String, @Nullable Object> inTheVectorsWords(HandlingFacts facts) {
        Optional<PromiseCredit> promises = Optional.ofNullable(facts.promises().value());
        Map<String, @Nullable Object> words = new LinkedHashMap<>();
        words.put("first_response_h", facts.firstResponse().value());
        words.put("wait_on_us_h", facts.waitOnUs().value());
        words.put("wait_on_client_h", facts.waitOnClient().value());
        words.put("promises_due", promises.map(PromiseCredit::due).orElse(0));
        words.put("promise_credit", promises.map(PromiseCredit::credit).orElse(0.0));
        words.put("chasers", facts.chasers().value());
        words.put("handoffs", facts.handoffs().value());
        words.put("repeats", facts.repeats().value());
        words.put("reopened", facts.reopened().value());
        words.put("explained", facts.explained().value());
        words.put("confirmed", facts.confirmed().value());
        words.put("resolved", facts.resolved().value());
        words.put("closed", facts.closed().value());
        return words;
    }

    private static JsonObject vector() {
        try (JsonReader reader = Json.createReader(resource("expected.json"))) {
            return reader.readObject();
        }
    }

    private static Map<String, List<HandlingEvent>> events() {
        try (InputStream csv = resource("events.csv")) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(groupingBy(cells -> cells[0], mapping(HandlingVectorsTest::event, toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HandlingEvent event(String[] cells) {
        return new HandlingEvent(
                Long.parseLong(cells[1]),
                Instant.parse(cells[2]),
                HandlingEventType.named(cells[3]).orElseThrow(),
                Actor.valueOf(cells[4]),
                cells[5].isEmpty() ? null : cells[5],
                cells[6].isEmpty() ? null : Instant.parse(cells[6]),
                cells[7].isEmpty() ? null : cells[7]);
    }

    private static InputStream resource(String name) {
        return requireNonNull(HandlingVectorsTest.class.getResourceAsStream(CASE + name), name);
    }
}
