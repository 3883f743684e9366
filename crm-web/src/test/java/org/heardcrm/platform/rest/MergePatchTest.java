package org.heardcrm.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.validation.constraints.Size;
import java.io.StringReader;
import java.time.Instant;
import org.heardcrm.platform.rest.contract.Contracts;
import org.heardcrm.platform.rest.problems.ProblemException;
import org.heardcrm.platform.rest.problems.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergePatchTest {

    public record Change(
            @Size(max = 5) String name,
            @Nullable Instant since,
            @Nullable MoneyView value) {}

    private static final Change BEFORE =
            new Change("Acme", Instant.parse("2026-03-01T09:00:00.5Z"), new MoneyView("1.00", "EUR"));

    @Test
    void whatIsNotNamedStays() {
        assertThat(patch("{}").onto(BEFORE)).isEqualTo(BEFORE);
    }

    @Test
    void whatIsNamedIsSetAndNullTakesAway() {
        assertThat(patch("{\"name\":\"Bolt\",\"since\":null,\"value\":{\"amount\":\"2.00\"}}")
                        .onto(BEFORE))
                .isEqualTo(new Change("Bolt", null, new MoneyView("2.00", "EUR")));
    }

    @Test
    void theResultHasToBeAcceptable() {
        assertThatThrownBy(() -> patch("{\"name\":null}").onto(BEFORE))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        said -> assertThat(said.problem().kind()).isEqualTo(ProblemKind.INVALID));
    }

    private static MergePatch<Change> patch(String json) {
        JsonObject sent = Json.createReader(new StringReader(json)).readObject();
        return new MergePatch<>(sent, Change.class, Contracts.checkerOf(Change.class));
    }
}
