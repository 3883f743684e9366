package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.heardcrm.it.Waiting;
import org.junit.jupiter.api.Test;

/** Words are kept on the server as they are typed, until they are sent. */
class DraftsIT {

    private static final String ELSEWHERE = "You wrote something else here";

    private final Json ticket = Firm.anException();
    private final String page = "/tickets/workspace.xhtml?id=" + ticket.text("id");

    private String said() {
        return Firm.agent()
                .get("exception-tickets/" + ticket.text("id") + "/messages")
                .body();
    }

    @Test
    void wordsBegunAtOneMachineAreThereAtAnotherWithTheirKindUntilTheyAreSent() {
        String words = "She was upset,\nand rightly so.";
        try (Person office = Person.member("AGENT")) {
            office.goTo(page).tick("Note").fill("Your words", words).sees("Draft saved");
            office.findsThePageInOrder();
        }
        try (Person home = Person.atAnotherMachine("AGENT")) {
            home.goTo(page);
            assertThat(home.field("Your words").inputValue()).isEqualTo(words);
            assertThat(home.page().getByLabel("Note").first().isChecked()).isTrue();
            home.press("Save the note for members").sees("The note is saved, for members only.");
            assertThat(home.field("Your words").inputValue()).isEmpty();
        }
        assertThat(said()).contains("rightly so");
        try (Person office = Person.member("AGENT")) {
            office.goTo(page);
            assertThat(office.field("Your words").inputValue()).isEmpty();
            assertThat(office.page().locator(".open-tab [data-begun=true]").count())
                    .isZero();
        }
    }

    @Test
    void wordsThatAreSentBeforeTheyWereSavedLeaveNoDraft() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page).fill("Your words", "I look at it.").repliesAtOnce();
            assertThat(agent.reloads().field("Your words").inputValue()).isEmpty();
        }
    }

    @Test
    void wordsBegunAsANoteLeaveNoDraftWhenTheyAreSentAsAReply() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page)
                    .tick("Note")
                    .fill("Your words", "To be sent later.")
                    .sees("Draft saved");
            agent.tick("Reply").repliesAtOnce();
        }
        assertThat(said()).contains("To be sent later.");
        try (Person again = Person.member("AGENT")) {
            again.goTo(page);
            assertThat(again.field("Your words").inputValue()).isEmpty();
        }
    }

    @Test
    void aLoginThatEndsWhileSomebodyTypesTakesNothingThatTheyTypedBeforeOrAfter() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page).tick("Note").fill("Your words", "Before").sees("Draft saved");
            agent.isForgottenByTheServer().fill("Your words", "Before and after");
            agent.sees("Your login has ended").findsThePageInOrder();
            agent.follow("Log in again").logsInAgain("AGENT");
            agent.sees("it has not been sent").sees("Draft saved");
            assertThat(agent.field("Your words").inputValue()).isEqualTo("Before and after");
            assertThat(agent.page().getByLabel("Note").first().isChecked()).isTrue();
        }
        try (Person elsewhere = Person.atAnotherMachine("AGENT")) {
            elsewhere.goTo(page);
            assertThat(elsewhere.field("Your words").inputValue()).isEqualTo("Before and after");
            elsewhere.fill("Your words", "").waitsUntilThePageIsCalm();
        }
    }

    @Test
    void wordsOfAnotherKindComeBackWithTheirKind() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page).fill("Your words", "Dear Eva,").sees("Draft saved");
        }
        try (Person phone = Person.atAnotherMachine("AGENT")) {
            phone.goTo(page).fill("Your words", "").tick("Note");
            phone.fill("Your words", "Ask Ben first.").sees("Draft saved");
            phone.fill("Your words", "Ask Ben first, then Ada.").sees("Draft saved");
            phone.goTo("/home.xhtml").goTo(page);
            assertThat(phone.field("Your words").inputValue()).isEqualTo("Ask Ben first, then Ada.");
        }
    }

    @Test
    void whatWasWrittenInTheOtherWindowIsShownAndNotOverwrittenUnseen() {
        try (Person office = Person.member("AGENT");
                Person home = Person.atAnotherMachine("AGENT")) {
            home.goTo(page);
            office.goTo(page).fill("Your words", "Written in the office.").sees("Draft saved");
            home.sees(ELSEWHERE).sees("Written in the office.").findsThePageInOrder();
            home.press("Take that instead");
            assertThat(home.field("Your words").inputValue()).isEqualTo("Written in the office.");

            home.fill("Your words", "Written at home.").sees("Draft saved");
            office.sees(ELSEWHERE).sees("Written at home.").press("Keep what is here");
            office.fill("Your words", "Written in the office after all.").sees("Draft saved");
            home.sees("Written in the office after all.");
            assertThat(home.field("Your words").inputValue()).isEqualTo("Written at home.");
        }
        try (Person again = Person.member("AGENT")) {
            again.goTo(page);
            assertThat(again.field("Your words").inputValue()).isEqualTo("Written in the office after all.");
            again.fill("Your words", "");
        }
    }

    @Test
    void theLongestMessageIsKeptWhole() {
        String words = "x".repeat(65_536);
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page).fill("Your words", words).sees("Draft saved");
            agent.reloads();
            assertThat(agent.field("Your words").inputValue()).isEqualTo(words);
            agent.fill("Your words", "");
            Waiting.until(
                    Duration.ofSeconds(10),
                    () -> agent.reloads().field("Your words").inputValue().isEmpty());
        }
    }
}
