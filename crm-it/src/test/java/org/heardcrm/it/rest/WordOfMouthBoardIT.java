package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.heardcrm.it.RunningHeard;
import org.heardcrm.it.Tables;
import org.heardcrm.it.WonBusiness;
import org.junit.jupiter.api.Test;

/** Won money by where it came from, and the rows and chains behind it. */
class WordOfMouthBoardIT {

    private static final Duration FOLLOWS = Duration.ofSeconds(5);
    private static final List<String> ORIGINS = List.of("earned", "bought", "notAsked");

    private final Api executive = Firm.executive();

    private Json board(String query, Predicate<Json> shown) {
        Instant end = Instant.now().plus(FOLLOWS);
        Json board = executive.get("boards/word-of-mouth" + query).made();
        while (!shown.test(board) && Instant.now().isBefore(end)) {
            RunningHeard.pause();
            board = executive.get("boards/word-of-mouth" + query).made();
        }
        assertThat(shown.test(board)).as("within 5 s: " + board).isTrue();
        return board;
    }

    private static Predicate<Json> ofAll(long total) {
        return board -> board.number("coverage.total") == total;
    }

    @Test
    void everyFigureIsTheSumOfItsRows() {
        WonBusiness.earned("12500.50", "EUR", "2003-03-31T21:59:59Z", "2003-03-01T09:00:00Z");
        WonBusiness.bought("900.00", "EUR", "2003-03-31T22:00:00Z");
        WonBusiness.bought("450.00", "CHF", "2003-05-01T12:00:00Z");
        WonBusiness.notAsked("77.70", "EUR", "2003-05-02T12:00:00Z");
        WonBusiness.notAsked("0.30", "EUR", "2003-05-03T12:00:00Z");

        Json board = board("?from=2003-01&to=2004-01&zone=Europe/Berlin", ofAll(5));
        assertThat(board.list("months"))
                .extracting(month -> month.text("month") + " " + month.text("currency"))
                .containsExactly("2003-03 EUR", "2003-04 EUR", "2003-05 CHF", "2003-05 EUR");
        assertThat(board.text("months.3.notAsked.amount")).isEqualTo("78.00");
        assertThat(board.number("coverage.asked")).isEqualTo(3);
        assertThat(board.list("months"))
                .allSatisfy(month -> assertThat(ORIGINS).allSatisfy(origin -> isItsRows(month.at(origin))));
        assertThat(rows(board.text("rows"))).hasSize(5);
        assertThat(rows(board.text("coverage.rows"))).hasSize(2);
    }

    private void isItsRows(Json figure) {
        List<Json> rows = rows(figure.text("rows"));
        assertThat(rows).hasSize((int) figure.number("n"));
        assertThat(rows.stream()
                        .map(row -> new BigDecimal(row.text("value.amount")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(figure.text("amount"));
    }

    private List<Json> rows(String path) {
        List<Json> rows = new ArrayList<>();
        Json part = executive.get(path + "&limit=2").made();
        rows.addAll(part.list("items"));
        while (!part.isNull("next")) {
            part = executive.get(part.text("next")).made();
            rows.addAll(part.list("items"));
        }
        return rows;
    }

    @Test
    void monthsAreThoseOfTheZone() {
        WonBusiness.bought("5.00", "EUR", "2005-06-30T22:30:00Z");
        assertThat(month("Europe/Berlin")).isEqualTo("2005-07");
        assertThat(month("UTC")).isEqualTo("2005-06");
        assertThat(month("Asia/Kathmandu")).isEqualTo("2005-07");
    }

    private String month(String zone) {
        return board("?from=2005-01&to=2006-01&zone=" + zone, ofAll(1)).text("months.0.month");
    }

    @Test
    void anotherOriginMovesTheMoney() {
        String won =
                WonBusiness.notAsked("10.00", "EUR", "2006-02-01T12:00:00Z").text("id");
        board(
                "?from=2006-01&to=2007-01",
                board -> board.text("months.0.notAsked.amount").equals("10.00"));

        Api.Answer opportunity = Firm.agent().get("opportunities/" + won);
        Firm.agent()
                .with("If-Match", opportunity.header("ETag"))
                .patch("opportunities/" + won, "{\"origin\":\"BOUGHT\"}")
                .made();
        Json board = board("?from=2006-01&to=2007-01", now -> now.number("coverage.asked") == 1);
        assertThat(board.text("months.0.bought.amount")).isEqualTo("10.00");
        assertThat(board.number("months.0.notAsked.n")).isZero();
    }

    @Test
    void aChainLeadsFromMoneyBackToTheException() {
        Json ticket = Firm.anException();
        String account = WonBusiness.prospect();
        String recommendation = Firm.agent()
                .post("recommendations", """
                        {"recommenderContactId":"%s","toldTo":{"name":"Max"},"sentiment":"FOR","evidence":"CLIENT_SAID",
                         "exceptionTicketId":"%s"}""".formatted(ticket.text("contact.id"), ticket.text("id")))
                .made()
                .text("id");
        String referral = Firm.agent()
                .post(
                        "recommendations/" + recommendation + "/refer",
                        "{\"prospectAccountId\":\"%s\"}".formatted(account))
                .made()
                .text("id");
        String opportunity = WonBusiness.opened(
                account, "999999999.00", "ISK", "\"origin\":\"EARNED\",\"referralId\":\"%s\"".formatted(referral));
        WonBusiness.win(opportunity, Instant.now().toString());

        Json chain = board("", board -> chain(board, opportunity).findFirst().isPresent()).list("topChains").stream()
                .filter(one -> one.text("opportunityId").equals(opportunity))
                .findFirst()
                .orElseThrow();
        assertThat(chain.list("hops"))
                .extracting(hop -> hop.text("kind") + " " + hop.text("id"))
                .containsExactly(
                        "OPPORTUNITY " + opportunity,
                        "REFERRAL " + referral,
                        "RECOMMENDATION " + recommendation,
                        "EXCEPTION " + ticket.text("id"));
        assertThat(chain.list("hops")).extracting(hop -> hop.text("evidence")).contains("CLIENT_SAID");
        List<Instant> dates = chain.list("hops").stream()
                .map(hop -> Instant.parse(hop.text("at")))
                .toList();
        assertThat(dates).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    private static Stream<Json> chain(Json board, String opportunity) {
        return board.list("topChains").stream()
                .filter(chain -> chain.text("opportunityId").equals(opportunity));
    }

    @Test
    void rollupsThatAreDroppedComeBackToTheSameBytes() {
        WonBusiness.bought("8.00", "EUR", "2007-02-01T12:00:00Z");
        board("?from=2007-01&to=2008-01", ofAll(1));
        Tables tables = Tables.of(RunningHeard.shared());
        String bytes = "select md5(string_agg(w::text, '|' order by slot, currency, origin)) from rollup_won w";
        String before = tables.ask(bytes);

        tables.change("truncate rollup_won, rollup_opportunity;"
                + "update outbox_position set xid = '0', id = 0 where reader = 'rollups'");
        board("?from=2007-01&to=2008-01", ofAll(1));
        Instant end = Instant.now().plus(FOLLOWS);
        while (!tables.ask(bytes).equals(before) && Instant.now().isBefore(end)) {
            RunningHeard.pause();
        }
        assertThat(tables.ask(bytes)).isEqualTo(before);
    }

    @Test
    void aPeriodIsWrittenInMonthsDaysOrInstants() {
        assertThat(executive
                        .get("boards/word-of-mouth?from=2008-01-01&to=2008-02-01T00:00:00Z&zone=UTC")
                        .made()
                        .text("from"))
                .isEqualTo("2008-01-01T00:00:00Z");
        for (String wrong : List.of("from=yesterday", "from=2009-01&to=2008-01", "zone=Europe/Atlantis", "form=2008")) {
            assertThat(executive.get("boards/word-of-mouth?" + wrong).status())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void aPeriodWithNothingIsEmptyAndNotZero() {
        Json board =
                executive.get("boards/word-of-mouth?from=1950-01&to=1951-01").made();
        assertThat(board.list("months")).isEmpty();
        assertThat(board.number("coverage.total")).isZero();
        assertThat(board.list("topChains")).isEmpty();
    }

    @Test
    void boardsAreForExecutives() {
        assertThat(Firm.agent().get("boards/word-of-mouth").status()).isEqualTo(403);
        assertThat(Firm.admin().get("boards/word-of-mouth").status()).isEqualTo(403);
    }
}
