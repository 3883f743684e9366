package org.heardcrm.platform.faces;

import static java.time.format.FormatStyle.FULL;
import static java.time.format.FormatStyle.MEDIUM;
import static java.time.format.FormatStyle.SHORT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heardcrm.platform.Money;
import org.heardcrm.platform.application.HeardClock;
import org.jspecify.annotations.Nullable;

/** How values are shown: in the viewer's language and zone. What is not known is shown as nothing. */
@Named
@ApplicationScoped
public class Shown {

    private static final List<String> OFFERED =
            List.of("EUR", "CHF", "GBP", "USD", "CZK", "DKK", "JPY", "NOK", "PLN", "SEK");

    /** A currency without a sign of its own stands apart from the figure, which English does not do by itself. */
    private static final Pattern CODE_AT_FIGURE = Pattern.compile("([A-Z]{3})(?=\\d)");

    private static final int HUES = 8;
    private static final int DAYS_TOLD_AS_DAYS = 14;

    private Viewer viewer;
    private Words words;
    private HeardClock clock;

    @SuppressWarnings("NullAway.Init")
    protected Shown() {
        // for CDI
    }

    @Inject
    public Shown(Viewer viewer, Words words, HeardClock clock) {
        this.viewer = viewer;
        this.words = words;
        this.clock = clock;
    }

    /** How long ago, or how soon: "3 h ago", "in 20 min", "yesterday"; the date when it is two weeks away or more. */
    public String ago(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        Duration since = Duration.between(instant, clock.instant());
        String way = since.isNegative() ? "platform.in." : "platform.ago.";
        long minutes = since.abs().toMinutes();
        if (minutes == 0) {
            return words.get("platform.justNow");
        }
        if (minutes < 60) {
            return words.with(way + "minutes", minutes);
        }
        return minutes < 24 * 60 ? words.with(way + "hours", minutes / 60) : inDays(instant, way);
    }

    private String inDays(Instant instant, String way) {
        long days = Math.abs(ChronoUnit.DAYS.between(dayOf(instant), dayOf(clock.instant())));
        return days < DAYS_TOLD_AS_DAYS ? words.with(way + "days", days) : date(instant);
    }

    /** Day and time with the zone's name: what stands behind a relative time. */
    public String exact(@Nullable Instant instant) {
        return shown(instant, DateTimeFormatter.ofLocalizedDateTime(FULL, SHORT)) + zoneOf(instant);
    }

    /** Day and time, short. */
    public String moment(@Nullable Instant instant) {
        return shown(instant, DateTimeFormatter.ofLocalizedDateTime(MEDIUM, SHORT));
    }

    public String time(@Nullable Instant instant) {
        return shown(instant, DateTimeFormatter.ofLocalizedTime(SHORT));
    }

    public String date(@Nullable Instant instant) {
        return instant == null ? "" : day(dayOf(instant));
    }

    public String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(MEDIUM)
                        .withLocale(viewer.getLocale())
                        .format(day);
    }

    private String zoneOf(@Nullable Instant instant) {
        return instant == null ? "" : " " + shown(instant, DateTimeFormatter.ofPattern("z"));
    }

    private String shown(@Nullable Instant instant, DateTimeFormatter format) {
        return instant == null
                ? ""
                : format.withLocale(viewer.getLocale())
                        .withZone(viewer.getZone())
                        .format(instant);
    }

    private LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, viewer.getZone());
    }

    public String money(@Nullable Money money) {
        return money == null ? "" : amount(money.amount(), money.currency());
    }

    /** An amount with its currency; whole amounts without decimals. */
    public String amount(@Nullable BigDecimal amount, String currency) {
        if (amount == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(viewer.getLocale());
        format.setCurrency(Currency.getInstance(currency));
        format.setMaximumFractionDigits(amount.stripTrailingZeros().scale() <= 0 ? 0 : 2);
        return CODE_AT_FIGURE.matcher(format.format(amount)).replaceFirst("$1\u00a0");
    }

    /** The currencies a form offers; REST takes every one of ISO 4217. */
    public List<String> getCurrencies() {
        return OFFERED;
    }

    public String number(@Nullable Number number) {
        return number == null
                ? ""
                : NumberFormat.getInstance(viewer.getLocale()).format(number);
    }

    /** How large a file is: "340 kB", "2.4 MB". */
    public String size(@Nullable Number bytes) {
        double size = bytes == null ? 0 : bytes.doubleValue();
        return size < 1_000_000
                ? words.with("platform.size.kilo", Math.max(1, Math.round(size / 1_000)))
                : words.with("platform.size.mega", Math.round(size / 100_000) / 10.0);
    }

    /** Hours as a person says them: "40 min", "9 h", "3 d 4 h". */
    public String hours(@Nullable Number hours) {
        if (hours == null) {
            return "";
        }
        Duration span = Duration.ofMinutes(Math.round(hours.doubleValue() * 60));
        if (span.toHours() == 0) {
            return words.with("platform.span.minutes", span.toMinutes());
        }
        return span.toHours() < 48
                ? words.with("platform.span.hours", span.toHours())
                : words.with("platform.span.days", span.toDays(), span.toHoursPart());
    }

    /** How long it has been: "40 min", "9 h", "3 d 4 h". */
    public String since(@Nullable Instant instant) {
        return instant == null
                ? ""
                : hours(Duration.between(instant, clock.instant()).toMinutes() / 60.0);
    }

    /** At most two letters that stand for a name. */
    public String initials(@Nullable String name) {
        String[] parts = name == null ? new String[0] : name.trim().split("[\\s.@_-]+");
        return Arrays.stream(parts)
                .filter(part -> !part.isEmpty())
                .limit(2)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(viewer.getLocale());
    }

    /** One of eight hues, always the same for the same name. */
    public int hue(@Nullable String name) {
        return name == null ? 0 : Math.floorMod(name.hashCode(), HUES);
    }

    /** How pressing a promise is: {@code calm}, {@code soon} (due within a day) or {@code late}. */
    public String pressing(@Nullable Instant due) {
        if (due == null || due.isAfter(clock.instant().plus(Duration.ofDays(1)))) {
            return "calm";
        }
        return due.isAfter(clock.instant()) ? "soon" : "late";
    }
}
