package org.heardcrm.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.heardcrm.platform.Money;
import org.heardcrm.platform.application.HeardClock;
import org.junit.jupiter.api.Test;

class ShownTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    private final HeardClock clock = new HeardClock();

    @Test
    void aTimeIsToldAsAPersonWouldTellIt() {
        assertThat(ago("PT-20S")).isEqualTo("just now");
        assertThat(ago("PT-20M")).isEqualTo("20 min ago");
        assertThat(ago("PT-3H")).isEqualTo("3 h ago");
        assertThat(ago("PT3H59M")).isEqualTo("in 3 h");
        assertThat(ago("P-1D")).isEqualTo("yesterday");
        assertThat(ago("P1D")).isEqualTo("tomorrow");
        assertThat(ago("P-13D")).isEqualTo("13 days ago");
        assertThat(ago("P-14D")).isEqualTo("24 Feb 2026");
    }

    @Test
    void daysAreThoseOfTheViewersZone() {
        Viewer inSamoa = SomebodyWho.sitsIn("Pacific/Apia");
        assertThat(at(inSamoa, shown -> shown.date(NOON))).isEqualTo("11 Mar 2026");
        assertThat(at(inSamoa, shown -> shown.exact(NOON)))
                .startsWith("Wednesday")
                .contains("11 March 2026")
                .contains("01:00");
    }

    @Test
    void whatIsNotKnownIsShownAsNothing() {
        Viewer anybody = SomebodyWho.speaks("en");
        assertThat(at(
                        anybody,
                        shown -> shown.ago(null)
                                + shown.exact(null)
                                + shown.moment(null)
                                + shown.time(null)
                                + shown.date(null)
                                + shown.day(null)
                                + shown.money(null)
                                + shown.number(null)
                                + shown.hours(null)
                                + shown.since(null)
                                + shown.initials(null)))
                .isEmpty();
    }

    @Test
    void moneyIsWrittenInTheViewersWayWithItsCurrency() {
        Money money = Money.of(new BigDecimal("1234.50"), "EUR");
        assertThat(at(SomebodyWho.speaks("en-GB"), shown -> shown.money(money))).isEqualTo("€1,234.50");
        assertThat(at(SomebodyWho.speaks("de-DE"), shown -> shown.money(money))).isEqualTo("1.234,50\u00a0€");
    }

    @Test
    void aWholeAmountHasNoDecimals() {
        Money money = Money.of(new BigDecimal("48200"), "EUR");
        assertThat(at(SomebodyWho.speaks("en-GB"), shown -> shown.money(money))).isEqualTo("€48,200");
    }

    @Test
    void hoursAreToldInTheUnitThatReadsBest() {
        Viewer anybody = SomebodyWho.speaks("en");
        assertThat(at(anybody, shown -> shown.hours(0.5))).isEqualTo("30 min");
        assertThat(at(anybody, shown -> shown.hours(9))).isEqualTo("9 h");
        assertThat(at(anybody, shown -> shown.hours(53.4))).isEqualTo("2 d 5 h");
        assertThat(at(anybody, shown -> shown.since(NOON.minus(Duration.ofMinutes(40)))))
                .isEqualTo("40 min");
    }

    @Test
    void initialsComeFromTheFirstTwoNamesWhateverTheScript() {
        Viewer anybody = SomebodyWho.speaks("en");
        assertThat(at(anybody, shown -> shown.initials("Miriam Okafor Berg"))).isEqualTo("MO");
        assertThat(at(anybody, shown -> shown.initials("miriam.okafor"))).isEqualTo("MO");
        assertThat(at(anybody, shown -> shown.initials("𝒜da"))).isEqualTo("𝒜");
        assertThat(at(anybody, shown -> shown.initials("  "))).isEmpty();
    }

    @Test
    void aPromisePressesFromTheDayBeforeItIsDue() {
        Viewer anybody = SomebodyWho.speaks("en");
        assertThat(at(anybody, shown -> shown.pressing(NOON.plus(Duration.ofHours(25)))))
                .isEqualTo("calm");
        assertThat(at(anybody, shown -> shown.pressing(NOON.plus(Duration.ofHours(24)))))
                .isEqualTo("soon");
        assertThat(at(anybody, shown -> shown.pressing(NOON))).isEqualTo("late");
    }

    @Test
    void aDayIsWrittenInTheViewersLanguage() {
        assertThat(at(SomebodyWho.speaks("de"), shown -> shown.day(LocalDate.of(2026, 3, 1))))
                .isEqualTo("01.03.2026");
    }

    private String ago(String offset) {
        return at(SomebodyWho.speaks("en-GB"), shown -> shown.ago(NOON.plus(Duration.parse(offset))));
    }

    private String at(Viewer viewer, Function<Shown, String> saying) {
        String[] said = {""};
        Shown shown = new Shown(viewer, new Words(viewer), clock);
        clock.at(NOON, () -> said[0] = saying.apply(shown));
        return said[0];
    }
}
