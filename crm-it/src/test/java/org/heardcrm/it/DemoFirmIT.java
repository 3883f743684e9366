package org.heardcrm.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A new Heard with the demo firm, as somebody meets it who only wants to look; in the end the demo firm goes. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoFirmIT {

    private static RunningHeard heard;
    private static Tables tables;
    private static Json access;

    @BeforeAll
    static void start() {
        heard = RunningHeard.start(RunningHeard.temporaryFolder("demo"), List.of("--port", "0"));
        tables = Tables.of(heard);
        access = Json.read(file());
    }

    @AfterAll
    static void stop() {
        heard.close();
    }

    private static Path file() {
        return heard.data().resolve("demo-access.json");
    }

    private static Api as(String who) {
        return Api.of(heard).as(access.text("tokens." + who));
    }

    private static long count(String rows) {
        return Long.parseLong(tables.ask("select count(*) from " + rows));
    }

    private static Visitor loggedIn(String login) {
        Visitor visitor = Visitor.of(heard);
        assertThat(visitor.logIn(login, access.text("passwords." + login)).statusCode())
                .isEqualTo(303);
        return visitor;
    }

    /** @return kinds that differ, of a check of everything */
    private static List<Json> differences() {
        Api admin = Api.of(heard).as(heard.access().text("token"));
        String id = admin.post("checks", "{}").json().text("id");
        Json check = admin.get("checks/" + id).made();
        while (check.text("state").equals("RUNNING")) {
            RunningHeard.pause();
            check = admin.get("checks/" + id).made();
        }
        assertThat(check.text("state")).isEqualTo("DONE");
        return check.list("kinds").stream()
                .filter(kind -> kind.number("differences") > 0)
                .toList();
    }

    @Test
    @Order(1)
    void itTellsWhoIsThereAndHowToComeIn() throws Exception {
        assertThat(heard.said())
                .contains(
                        "600 of 600 exceptions",
                        "Demo logins:",
                        "agent  " + access.text("passwords.agent"),
                        "first-admin");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(access.text("url")).isEqualTo(heard.url());
    }

    @Test
    @Order(1)
    void sixtyAccountsAndSixHundredExceptionsReachBackEighteenMonthsAndNothingLiesInTheFuture() {
        assertThat(count("account where demo")).isEqualTo(60);
        assertThat(count("exception_ticket where demo")).isEqualTo(600);
        assertThat(count("exception_ticket where reported_at < now() - interval '17 months'"))
                .isPositive();
        assertThat(count("revenue where month < now() - interval '29 months'")).isPositive();
        assertThat(count("ticket_event where at > now()")).isZero();
        assertThat(count("account where created_at > now() - interval '1 day'")).isZero();
        assertThat(count("member where demo and name like '% (demo)'")).isEqualTo(count("member where demo"));
        assertThat(count("contact where name not like '% (demo)'")).isZero();
    }

    @Test
    @Order(1)
    void livesAreAsDifferentAsInAFirm() {
        for (String type : List.of("HANDOFF", "REPEAT", "REOPENED", "PROMISE_MOVED", "PROMISE_RELEASED", "EXPLAINED")) {
            assertThat(count("ticket_event where type = '" + type + "'"))
                    .as(type)
                    .isPositive();
        }
        assertThat(count("promise where kept_at > due_at")).as("broken").isPositive();
        assertThat(count("promise where kept_at <= due_at")).as("kept").isGreaterThan(200);
        assertThat(count("exception_ticket where state <> 'CLOSED'")).isBetween(30L, 90L);
        assertThat(count("exception_ticket where state = 'OPEN' and owner_id is null"))
                .isPositive();
        assertThat(count("recommendation where sentiment = 'AGAINST'")).isPositive();
        assertThat(count("referral where stage not in ('WON', 'LOST')")).isPositive();
    }

    @Test
    @Order(1)
    void whatStayedQuietClosedAtTheInstantItsQuietDaysWereOver() {
        assertThat(count("exception_ticket where closed_by = 'SILENCE'")).isGreaterThan(20);
        assertThat(count("exception_ticket t where closed_by in ('SILENCE', 'UNREACHED')"
                        + " and not exists (select 1 from ticket_event e where e.ticket_id = t.id"
                        + " and e.at = t.closed_at - interval '7 days')"))
                .isZero();
        assertThat(count("exception_ticket where quiet_since < now() - interval '8 days'"))
                .isZero();
    }

    @Test
    @Order(1)
    void aDemoMemberLogsInAndReadsThatTheseAreDemoData() {
        assertThat(loggedIn("agent").get("/home.xhtml").body()).contains("Anna Berg (demo)", "badge-demo");
        assertThat(loggedIn("exec").get("/boards/word-of-mouth.xhtml").body()).contains("badge-demo");
        assertThat(loggedIn("admin").get("/home.xhtml").body()).contains("/settings/demo.xhtml");
    }

    @Test
    @Order(1)
    void aTokenMayDoWhatItsMemberMay() {
        assertThat(as("agent").get("exception-tickets?owner=me").made().list("items"))
                .isNotEmpty();
        assertThat(as("agent").get("boards/word-of-mouth").status()).isEqualTo(403);
        assertThat(as("exec").get("boards/word-of-mouth").status()).isEqualTo(200);
        assertThat(as("admin").get("exception-tickets").status()).isEqualTo(403);
        assertThat(as("readonly").get("accounts").status()).isEqualTo(200);
        assertThat(as("readonly")
                        .post("accounts", "{\"name\":\"No\",\"kind\":\"CLIENT\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Order(1)
    void theBoardShowsEarnedMoneyWhoseRowsAddUpToIt() {
        Json board = as("exec").get("boards/word-of-mouth").made();
        for (String currency : List.of("EUR", "CHF")) {
            BigDecimal shown = board.list("months").stream()
                    .filter(month -> month.text("currency").equals(currency))
                    .map(month -> new BigDecimal(month.text("earned.amount")))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(shown).isPositive().isEqualByComparingTo(earnedOf(board.text("rows"), currency));
        }
        assertThat(board.is("demo")).isTrue();
        assertThat(board.list("topChains")).isNotEmpty();
    }

    private static BigDecimal earnedOf(String rows, String currency) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String path = rows; path != null; ) {
            Json page = as("exec").get(path).made();
            sum = page.list("items").stream()
                    .filter(row -> row.text("origin").equals("EARNED"))
                    .filter(row -> row.text("value.currency").equals(currency))
                    .map(row -> new BigDecimal(row.text("value.amount")))
                    .reduce(sum, BigDecimal::add);
            path = page.isNull("next") ? null : page.text("next");
        }
        return sum;
    }

    @Test
    @Order(2)
    void everythingStoredIsWhatItsEventsGive() {
        assertThat(differences()).isEmpty();
    }

    @Test
    @Order(3)
    void nothingGoesWhileNobodyIsSure() {
        Visitor admin = loggedIn("admin");
        admin.submit(admin.get("/settings/demo.xhtml"), "remove", "/settings/demo.xhtml", Map.of(":sure", ""));
        assertThat(admin.get("/settings/demo.xhtml").body()).contains("Nothing was removed");
        assertThat(count("demo_row")).isGreaterThan(2_000);
    }

    /** Real people added to it, and people of the demo worked for real clients. */
    @Test
    @Order(4)
    void itGoesWithoutATraceAndLeavesWhatIsReal() {
        String demoAccount = tables.ask("select id from account where name like 'Ulmenhof%'");
        String category = tables.ask("select category_id from exception_ticket order by id limit 1");
        Api agent = as("agent");
        report("\"accountId\":\"" + demoAccount + "\",\"contact\":{\"name\":\"Rita Real\"}");
        Json real =
                report("\"account\":{\"name\":\"Real Ropes Ltd\"},\"contact\":{\"name\":\"Rea Real\"},\"category\":\""
                        + category + "\"");
        agent.post("exception-tickets/" + real.text("id") + "/messages", "{\"kind\":\"REPLY\",\"body\":\"At once.\"}")
                .made();
        String demoTicket = tables.ask("select id from exception_ticket where demo order by id limit 1");
        agent.post(
                        "recommendations",
                        "{\"recommenderContactId\":\"%s\",\"sentiment\":\"FOR\",\"exceptionTicketId\":\"%s\"}"
                                .formatted(real.text("contact.id"), demoTicket))
                .made();

        Visitor admin = loggedIn("admin");
        assertThat(admin.get("/settings/demo.xhtml").body()).contains("Exceptions: 1");
        admin.submit(admin.get("/settings/demo.xhtml"), "remove", "/settings/demo.xhtml", Map.of(":sure", "on"));

        expectNoTrace();
        expectTheReal(real.text("id"), category);
        assertThat(differences()).isEmpty();
    }

    private static Json report(String who) {
        return as("agent")
                .post(
                        "exception-tickets",
                        "{%s,\"summary\":\"A rope too short\",\"impact\":\"HINDERED\",\"channel\":\"MAIL\"}"
                                .formatted(who))
                .made();
    }

    private static void expectNoTrace() {
        assertThat(count("demo_row")).isZero();
        for (String table : List.of(
                "account", "member", "exception_ticket", "category", "offering", "team", "skill", "integration")) {
            assertThat(count(table + " where demo")).as(table).isZero();
        }
        for (String table : List.of(
                "revenue",
                "opportunity",
                "referral",
                "referral_step",
                "rollup_won",
                "rollup_opportunity",
                "promise",
                "client_link",
                "offering",
                "team",
                "skill",
                "integration")) {
            assertThat(count(table)).as(table).isZero();
        }
        for (String table : List.of(
                "account", "contact", "exception_ticket", "recommendation", "category where parent_id is null")) {
            assertThat(count(table)).as(table).isEqualTo(1);
        }
        assertThat(count("access_token t join member m on m.id = t.member_id where m.login <> 'first-admin'"))
                .isZero();
        assertThat(count("outbox where type = 'AccountOpened'")).isEqualTo(1);
        assertThat(count("outbox where type in ('RevenueEntered', 'OpportunityWon', 'ReferralMoved')"))
                .isZero();
        assertThat(count("account_fact where account_id not in (select id from account)"))
                .isZero();
        assertThat(count("setting where value like '%demo%'")).isZero();
        assertThat(file()).doesNotExist();
    }

    /** Who worked for a real client stays as somebody who has left, since facts say so; the exception is nobody's. */
    private static void expectTheReal(String ticket, String category) {
        assertThat(tables.ask("select login || ' ' || active from member where login <> 'first-admin'"))
                .isEqualTo("agent false");
        assertThat(count("member")).isEqualTo(2);
        assertThat(count("exception_ticket where id = " + ticket + " and owner_id is null and category_id = "
                        + category))
                .isEqualTo(1);
        assertThat(count("ticket_event where type = 'HANDOFF' and value = 'The demo firm was removed.'"))
                .isEqualTo(1);
        assertThat(count("recommendation where ticket_id is null")).isEqualTo(1);
        assertThat(Visitor.of(heard)
                        .logIn("agent", access.text("passwords.agent"))
                        .statusCode())
                .isNotEqualTo(303);
    }

    @Test
    @Order(5)
    void theLastAdminStays() {
        Api admin = Api.of(heard).as(heard.access().text("token"));
        String first = admin.get("me").made().text("id");

        Api.Answer refused = admin.post("members/" + first + "/deactivate", "{}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().text("rule")).isEqualTo("last-admin");
    }

    @Test
    @Order(6)
    void onceGoneItStaysGone() {
        List<String> again = List.of("--port", "0");
        heard.close();
        heard = RunningHeard.start(heard.data(), again);
        tables = Tables.of(heard);
        assertThat(heard.said()).doesNotContain("Demo logins:");
        assertThat(count("account")).isEqualTo(1);
    }
}
