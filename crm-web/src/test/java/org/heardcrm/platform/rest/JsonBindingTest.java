package org.heardcrm.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonBindingTest {

    public record View(
            String name, @Nullable Instant at, @Nullable MoneyView value) {}

    @Test
    void aViewKeepsItsOrderAndWritesItsNulls() {
        assertThat(JsonBinding.jsonb().toJson(new View("x", null, null)))
                .isEqualTo("{\"name\":\"x\",\"at\":null,\"value\":null}");
    }

    /** Java has no component of this name. */
    public record Waiting(@JsonbProperty("wait") int waited) {}

    @Test
    void aWordThatJavaForbidsIsWrittenAllTheSame() {
        assertThat(JsonBinding.jsonb().toJson(new Waiting(3))).isEqualTo("{\"wait\":3}");
    }

    @Test
    void soDoTheViewsInsideIt() {
        ListAnswer<View> list = new ListAnswer<>(
                List.of(new View("x", Instant.EPOCH, new MoneyView("1.00", "EUR")), new View("x", null, null)), null);
        assertThat(JsonBinding.jsonb().toJson(list))
                .isEqualTo("{\"items\":[{\"name\":\"x\",\"at\":\"1970-01-01T00:00:00Z\","
                        + "\"value\":{\"amount\":\"1.00\",\"currency\":\"EUR\"}},"
                        + "{\"name\":\"x\",\"at\":null,\"value\":null}],\"next\":null}");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T09:00:00Z, 2026-03-01T09:00:00Z",
        "2026-03-01T09:00:00.12Z, 2026-03-01T09:00:00.120000Z",
        "2026-03-01T09:00:00.000001Z, 2026-03-01T09:00:00.000001Z"
    })
    void anInstantIsWrittenToTheSecondOrToTheMicrosecond(String instant, String written) {
        assertThat(JsonBinding.jsonb().toJson(new View("x", Instant.parse(instant), null)))
                .contains("\"at\":\"" + written + "\"");
    }

    @Test
    void anInstantMayComeWithAnyOffset() {
        View view = JsonBinding.jsonb()
                .fromJson("{\"name\":\"x\",\"at\":\"2026-03-01T10:00:00.1234567+01:00\"}", View.class);
        assertThat(view.at()).isEqualTo(Instant.parse("2026-03-01T09:00:00.123456Z"));
    }

    @Test
    void anInstantThatNobodySaysMayBeWrittenAsNull() {
        assertThat(JsonBinding.jsonb()
                        .fromJson("{\"name\":\"x\",\"at\":null}", View.class)
                        .at())
                .isNull();
    }

    @Test
    void moneyGoesOutAndComesBackTheSame() {
        Money money = Money.of(new BigDecimal("1200"), "EUR");
        String json = JsonBinding.jsonb().toJson(MoneyView.of(money));
        assertThat(json).isEqualTo("{\"amount\":\"1200.00\",\"currency\":\"EUR\"}");
        assertThat(JsonBinding.jsonb().fromJson(json, MoneyView.class).toMoney(""))
                .isEqualTo(money);
    }
}
