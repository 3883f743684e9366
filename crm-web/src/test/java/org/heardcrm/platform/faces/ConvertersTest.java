package org.heardcrm.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertersTest {

    /** A converter asks neither where it stands nor for which field. */
    private static final @Nullable FacesContext NO_CONTEXT = null;

    private static final @Nullable UIComponent NO_FIELD = null;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|1,234.50|1234.50", "en|1234.5|1234.5", "en|-3|-3", "de|1.234,50|1234.50", "de|1234,5|1234.5"})
    void anAmountIsReadAsTheLanguageWritesIt(String language, String typed, BigDecimal amount) {
        assertThat(amounts(language).getAsObject(NO_CONTEXT, NO_FIELD, typed)).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12x", "1,23", "1.234", "1e5", "1,234,5", "--1", "€5"})
    void whatIsNoAmountOrCouldBeMeantInTwoWaysIsAskedAgain(String typed) {
        assertThatThrownBy(() -> amounts("en").getAsObject(NO_CONTEXT, NO_FIELD, typed))
                .isInstanceOf(ConverterException.class);
    }

    @Test
    void anAmountIsWrittenBackSoThatItIsReadAgain() {
        assertThat(amounts("de").getAsString(NO_CONTEXT, NO_FIELD, new BigDecimal("1234.50")))
                .isEqualTo("1234,50");
    }

    @Test
    void aMomentIsTheViewersOwnAndNotTheServers() {
        Viewer viewer = SomebodyWho.sitsIn("America/New_York");
        MomentConverter moments = new MomentConverter(new Words(viewer), viewer);
        Instant instant = Instant.parse("2026-07-01T18:30:00Z");
        assertThat(moments.getAsString(NO_CONTEXT, NO_FIELD, instant)).isEqualTo("2026-07-01T14:30");
        assertThat(moments.getAsObject(NO_CONTEXT, NO_FIELD, "2026-07-01T14:30"))
                .isEqualTo(instant);
        assertThatThrownBy(() -> moments.getAsObject(NO_CONTEXT, NO_FIELD, "tomorrow"))
                .isInstanceOf(ConverterException.class);
    }

    @Test
    void aDayIsReadAndWrittenAsTheBrowserDoes() {
        DayConverter days = new DayConverter(new Words(SomebodyWho.speaks("en")));
        assertThat(days.getAsObject(NO_CONTEXT, NO_FIELD, "2026-02-28")).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(days.getAsString(NO_CONTEXT, NO_FIELD, LocalDate.of(2026, 2, 28)))
                .isEqualTo("2026-02-28");
        assertThatThrownBy(() -> days.getAsObject(NO_CONTEXT, NO_FIELD, "2026-02-30"))
                .isInstanceOf(ConverterException.class);
    }

    @Test
    void anEmptyFieldIsNoValue() {
        assertThat(amounts("en").getAsObject(NO_CONTEXT, NO_FIELD, " ")).isNull();
        assertThat(amounts("en").getAsString(NO_CONTEXT, NO_FIELD, null)).isEmpty();
    }

    private static AmountConverter amounts(String language) {
        Viewer viewer = SomebodyWho.speaks(language);
        return new AmountConverter(new Words(viewer), viewer);
    }
}
