package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.heardcrm.it.Waiting;
import org.junit.jupiter.api.Test;

/** What others do shows in an open page by itself, and takes nothing out of anybody's hands. */
class LiveIT {

    private static final Duration LIVE = Duration.ofSeconds(10);
    private static final int TRIES = 30;

    private final String summary = Firm.unique("Crane stands still");
    private final Json ticket = Firm.agent()
            .post("exception-tickets", Firm.report(Firm.unique("Hafen Süd"), summary))
            .made();
    private final String path = "exception-tickets/" + ticket.text("id");
    private final String page = "/tickets/workspace.xhtml?queue=all&id=" + ticket.text("id");

    private void clientWrites(String words) {
        Firm.agent()
                .post(path + "/messages", "{\"kind\":\"CLIENT\",\"body\":\"%s\"}".formatted(words))
                .made();
    }

    @Test
    void aMessageShowsWhileSomebodyWritesAndTouchesNothingOfTheirs() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page).fill("Your words", "Half a sent");
            agent.page().keyboard().press("Home");
            clientWrites("It moves again!");
            agent.sees("It moves again!").sees("Eva Sommer wrote while you were here.");
            assertThat(agent.page().evaluate("document.activeElement.id")).isEqualTo("compose:words");
            assertThat(agent.page().evaluate("document.activeElement.selectionStart"))
                    .isEqualTo(0);
            agent.page().keyboard().type("Yes? ");
            assertThat(agent.field("Your words").inputValue()).isEqualTo("Yes? Half a sent");
            agent.findsThePageInOrder();
            agent.fill("Your words", "");
        }
    }

    @Test
    void stateHeadListAndWhatMayBeDoneFollow() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page).finds(summary);
            assertThat(agent.page().locator(".row[aria-current=true]").innerText())
                    .contains("Open");
            Firm.agent()
                    .post(path + "/resolve", "{\"resolution\":\"A new rope.\"}")
                    .made();
            agent.sees("A new rope.");
            Waiting.until(
                    LIVE,
                    () -> agent.page()
                            .locator(".row[aria-current=true]")
                            .innerText()
                            .contains("Resolved"));
            agent.page()
                    .locator("summary")
                    .getByText("Reopen", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                    .waitFor();
            agent.findsThePageInOrder();
        }
    }

    @Test
    void thatItIsNotFineIsSeenWithinFiveSecondsByEverybodyWhoLooksAtIt() {
        Firm.agent().post(path + "/resolve", "{\"resolution\":\"A new rope.\"}").made();
        String link = Firm.agent().post(path + "/client-links", "{}").made().text("url");
        try (Person agent = Person.member("AGENT");
                Person colleague = Person.colleague();
                Person client = Person.anybody()) {
            agent.goTo(page).sees("A new rope.");
            colleague.goTo(page).sees("A new rope.");
            client.goTo(link).fill("What is still wrong", "It tore again.");
            long began = System.nanoTime();
            client.press("This is not fine");
            for (Person looking : List.of(agent, colleague)) {
                looking.sees("It tore again.");
                looking.page()
                        .locator(".exception-head")
                        .getByText("Working")
                        .first()
                        .waitFor();
            }
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
            agent.findsThePageInOrder();
        }
    }

    @Test
    void aNewExceptionComesIntoTheQueueThatIsOpen() {
        try (Person agent = Person.member("AGENT")) {
            String another = Firm.unique("Ship is late");
            agent.goTo("/tickets/workspace.xhtml?queue=all");
            Firm.agent()
                    .post("exception-tickets", Firm.report(Firm.unique("Reederei"), another))
                    .made();
            agent.sees(another);
        }
    }

    @Test
    void aSendIsHeldUntilItsWriterHasHadTheNewsBeforeThem() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page).fill("Your words", "We come tomorrow.");
            clientWrites("No need any more.");
            agent.sees("No need any more.").press("Reply to the client");
            agent.sees("Somebody else changed this exception meanwhile.").sees("This happened while you were here");
            assertThat(agent.field("Your words").inputValue()).isEqualTo("We come tomorrow.");
            agent.repliesAtOnce();

            agent.fill("Your words", "So");
            clientWrites("But thank you.");
            agent.sees("But thank you.");
            String version = String.valueOf(Firm.agent().get(path).made().number("version"));
            Waiting.until(LIVE, () -> {
                agent.page().keyboard().type("o");
                return agent.page().locator("[id='compose:seen']").inputValue().equals(version);
            });
            agent.repliesAtOnce();
        }
    }

    @Test
    void nobodyIsToldByAStreamThatIsCutButTheNextOneTellsIt() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page);
            agent.page().context().setOffline(true);
            clientWrites("Are you there?");
            agent.page().context().setOffline(false);
            agent.sees("Are you there?");
        }
    }

    @Test
    void aMessageByRestIsSeenWithinTwoSeconds() {
        List<Long> took = new ArrayList<>();
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page).finds(summary);
            for (int i = 0; i < TRIES; i++) {
                String words = "News number " + i + ".";
                long began = System.nanoTime();
                CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> clientWrites(words));
                agent.page()
                        .getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName("Conversation"))
                        .getByText(words, new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                        .waitFor();
                took.add(Duration.ofNanos(System.nanoTime() - began).toMillis());
                sent.join();
            }
        }
        Collections.sort(took);
        long p95 = took.get((int) Math.ceil(TRIES * 0.95) - 1);
        System.out.printf("From the request to the eye: median %d ms, p95 %d ms%n", took.get(TRIES / 2), p95);
        assertThat(p95).isLessThan(2_000);
    }
}
