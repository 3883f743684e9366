package org.heardcrm.bench.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heardcrm.bench.instance.Answers;
import org.heardcrm.bench.instance.Rest;
import org.heardcrm.bench.instance.Tables;

/** The board of word of mouth over the last twelve months. */
final class Boarding implements Question {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int MONTHS = 12;

    private final YearMonth first;
    private final long won;
    private final long months;
    private final String currencies;

    Boarding(Instant asOf, Tables tables) {
        first = YearMonth.from(asOf.atZone(ZONE)).minusMonths(MONTHS - 1L);
        String wonThen = "from opportunity where state = 'WON' and decided_at >= ?::text::timestamptz"
                + " and decided_at < ?::text::timestamptz";
        won = tables.number("select count(*) " + wonThen, start(0), start(MONTHS));
        months = tables.number(
                "select count(distinct (date_trunc('month', decided_at at time zone 'Europe/Berlin'), currency)) "
                        + wonThen,
                start(0),
                start(MONTHS));
        List<String> wonIn =
                tables.column("select distinct currency " + wonThen + " order by 1", start(0), start(MONTHS));
        currencies = "{" + String.join(",", wonIn) + "}";
    }

    private String start(int month) {
        return first.plusMonths(month).atDay(1).atStartOfDay(ZONE).toInstant().toString();
    }

    @Override
    public String name() {
        return "board";
    }

    @Override
    public void ask(Rest rest, Random random) {
        LocalDate lastDay = first.plusMonths(MONTHS - 1L).atEndOfMonth();
        Rest.Answer answer = WrongAnswer.unlessStatus(
                200, rest.get("boards/word-of-mouth?from=" + first.atDay(1) + "&to=" + lastDay));
        WrongAnswer.unless(months, (long) Answers.count(answer.body(), "\"month\":"), answer, answer.body());
        WrongAnswer.unless(true, answer.body().contains("\"total\":" + won + ","), answer, won + " won");
    }

    @Override
    public Map<String, String> variables() {
        String starts = IntStream.range(0, MONTHS).mapToObj(this::start).collect(Collectors.joining(",", "{", "}"));
        return Map.of("from", start(0), "to", start(MONTHS), "months", starts, "currencies", currencies);
    }
}
