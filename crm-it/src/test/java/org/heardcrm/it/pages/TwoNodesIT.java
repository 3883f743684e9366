package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.heardcrm.it.OwnPostgres;
import org.heardcrm.it.RoundRobin;
import org.heardcrm.it.RunningHeard;
import org.heardcrm.it.Visitor;
import org.heardcrm.it.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two nodes on one database, which know nothing of each other: what happens at one shows at the other, a member is logged
 * in at both, and the one that is killed takes nothing with it. The killing comes last.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {

    private static final Duration LIVE = Duration.ofSeconds(10);

    private static OwnPostgres postgres;
    private static RunningHeard north;
    private static RunningHeard south;
    private static RoundRobin between;
    private static Api program;

    @BeforeAll
    static void start() {
        postgres = OwnPostgres.started("two-nodes");
        List<String> options = List.of("--empty", "--port", "0", "--database-url", postgres.address());
        north = RunningHeard.start(RunningHeard.temporaryFolder("north"), options);
        south = RunningHeard.startBeside(north, RunningHeard.temporaryFolder("south"), options);
        between = new RoundRobin(List.of(north.url(), south.url()));
        Api admin = Api.of(north).as(north.access().text("token"));
        program = Api.of(north)
                .as(Firm.token(
                        admin,
                        Firm.member(admin, "program", "Pia Program", "AGENT"),
                        "\"tickets:write\",\"notes:write\",\"accounts:write\""));
    }

    @AfterAll
    static void stop() {
        between.close();
        south.close();
        north.close();
        postgres.close();
    }

    private static Json anException(String summary) {
        return program.post("exception-tickets", Firm.report(Firm.unique("Zwei Werke"), summary))
                .made();
    }

    private static void clientWrites(Json ticket, String words) {
        program.post(
                        "exception-tickets/" + ticket.text("id") + "/messages",
                        "{\"kind\":\"CLIENT\",\"body\":\"%s\"}".formatted(words))
                .made();
    }

    private static String page(Json ticket) {
        return "/tickets/workspace.xhtml?queue=all&id=" + ticket.text("id");
    }

    @Test
    @Order(1)
    void whatIsDoneAtOneNodeShowsAtTheOther() {
        Json ticket = anException("Pump leaks");
        try (Person atNorth = Person.by(north.url(), north, "nora", "Nora North");
                Person atSouth = Person.by(south.url(), north, "sven", "Sven South")) {
            atSouth.goTo(page(ticket)).finds("Pump leaks");
            atNorth.goTo(page(ticket)).finds("Pump leaks").sees("Sven South is looking at this");
            atSouth.sees("Nora North is looking at this");

            clientWrites(ticket, "It leaks more.");
            atNorth.sees("It leaks more.");
            atSouth.sees("It leaks more.").fill("Your words", "We are on the way.");
            atNorth.sees("Sven South is writing");
            atSouth.repliesAtOnce();
            atNorth.sees("We are on the way.");
            Waiting.until(
                    LIVE,
                    () -> atNorth.page()
                            .locator(".row[aria-current=true]")
                            .innerText()
                            .contains("Working"));
        }
    }

    @Test
    @Order(2)
    void whoIsLoggedInAtOneNodeIsAtTheOtherAndOutAtBoth() {
        Api admin = Api.of(south).as(south.access().text("token"));
        String member = Firm.member(admin, "wanda", "Wanda Wander", "AGENT");
        Visitor wanda = Visitor.at(between.url());
        wanda.join(admin.post("members/" + member + "/invite", "").made().text("url"), "wanda");
        for (int i = 0; i < 4; i++) {
            assertThat(wanda.get("/home.xhtml").statusCode()).isEqualTo(200);
        }
        wanda.send("POST", "/logout", java.net.http.HttpRequest.BodyPublishers.noBody());
        Waiting.until(Duration.ofSeconds(5), () -> outAtBoth(wanda));
    }

    /** Two requests that follow one another come to both nodes. */
    private static boolean outAtBoth(Visitor visitor) {
        return Stream.generate(() -> visitor.get("/home.xhtml").statusCode())
                .limit(2)
                .allMatch(status -> status == 303);
    }

    @Test
    @Order(3)
    void theNodeSomebodyTypesOnIsKilledAndTheirWordsAreThereOnTheOther() {
        Json ticket = anException("Valve is stuck");
        try (Person agent = Person.by(between.url(), north, "rita", "Rita Round")) {
            agent.goTo(page(ticket)).finds("Valve is stuck").tick("Note");
            agent.fill("Your words", "Ask the plant manager").sees("Draft saved");
            clientWrites(ticket, "Any news?");
            agent.sees("Any news?");

            north.server().destroyForcibly();
            agent.page().keyboard().type(" before noon.");
            Waiting.until(
                    LIVE,
                    () -> "Ask the plant manager before noon."
                            .equals(postgres.tables()
                                    .ask("select words from draft where words like 'Ask the plant%'")));
            agent.reloads().finds("Valve is stuck");
            assertThat(agent.field("Your words").inputValue()).isEqualTo("Ask the plant manager before noon.");
            assertThat(agent.page().getByLabel("Note").first().isChecked()).isTrue();

            agent.press("Save the note for members").sees("The note is saved, for members only.");
        }
        assertThat(postgres.tables().ask("select body from message where kind = 'NOTE'"))
                .isEqualTo("Ask the plant manager before noon.");
    }
}
