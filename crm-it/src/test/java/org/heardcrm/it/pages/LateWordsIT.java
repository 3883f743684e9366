package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** Somebody writes until their login or their page is over: their words are not, until they are sent. */
class LateWordsIT {

    private static final String WORDS = "I have asked the depot,\nand they say “Tuesday”.";

    private final Json ticket = Firm.anException();
    private final String page = "/tickets/workspace.xhtml?id=" + ticket.text("id");

    @Test
    void wordsSentAfterTheLoginHasEndedAreThereAgainAfterTheNextLogin() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page).tick("Note").fill("Your words", WORDS);
            agent.isForgottenByTheServer().press("Save the note for members");

            agent.finds("Log in")
                    .sees("Your login has ended before this was sent.")
                    .findsThePageInOrder();
            agent.logsInAgain("AGENT").finds("Invoice to the wrong address");
            assertThat(agent.page().url()).contains(page);
            agent.sees("it has not been sent").findsThePageInOrder();
            assertThat(agent.field("Your words").inputValue()).isEqualTo(WORDS);
            assertThat(said()).doesNotContain("depot");

            agent.press("Save the note for members").sees("The note is saved, for members only.");
            assertThat(said()).contains("depot");
            assertThat(agent.reloads().field("Your words").inputValue()).isEmpty();
        }
    }

    @Test
    void aPageThatWasOpenTooLongOpensAgainWithTheWords() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page).fill("Your words", WORDS);
            agent.hasAPageThatIsOver().press("Reply to the client").sees("it has not been sent");
            assertThat(agent.page().url()).contains(page);
            assertThat(agent.field("Your words").inputValue()).isEqualTo(WORDS);

            agent.repliesAtOnce();
            assertThat(agent.reloads().field("Your words").inputValue()).isEmpty();
        }
    }

    @Test
    void wordsOfOneExceptionAreNotFoundInAnotherAndWhoLogsOutLeavesNone() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page).fill("Your words", WORDS);
            agent.goTo("/tickets/workspace.xhtml?id=" + Firm.anException().text("id"));
            assertThat(agent.field("Your words").inputValue()).isEmpty();
            assertThat(agent.goTo(page).field("Your words").inputValue()).isEqualTo(WORDS);
        }
        try (Person leaving = Person.leavingAgent()) {
            leaving.goTo(page).fill("Your words", WORDS);
            leaving.unfold("Lea Leaving").press("Log out").finds("Log in");
            assertThat(leaving.page().evaluate("sessionStorage.length")).isEqualTo(0);
        }
    }

    private String said() {
        return Firm.agent()
                .get("exception-tickets/" + ticket.text("id") + "/messages")
                .body();
    }
}
