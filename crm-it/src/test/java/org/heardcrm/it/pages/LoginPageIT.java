package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** A member comes in and leaves. */
class LoginPageIT {

    @Test
    void aWrongPasswordIsSaidWithoutSayingWhich() {
        try (Person stranger = Person.anybody()) {
            stranger.goTo("/login.xhtml")
                    .finds("Log in")
                    .fill("Login", "nobody")
                    .fill("Password", "guess");
            stranger.press("Log in").sees("Login or password is wrong.").findsThePageInOrder();
            assertThat(stranger.field("Login").inputValue()).isEqualTo("nobody");
            assertThat(stranger.field("Password").inputValue()).isEmpty();
        }
    }

    @Test
    void whoWasOnTheWayToAPageIsThereAfterLoggingIn() {
        Json ticket = Firm.anException();
        String login = Firm.unique("walker").replace(" ", "");
        String id = Firm.member(login, "Walker", "AGENT");
        String link =
                Firm.admin().post("members/" + id + "/invite", "{}").made().text("url");
        try (Person agent = Person.anybody()) {
            agent.choosesAPassword(link, "a very long password");
            agent.goTo("/tickets/workspace.xhtml?id=" + ticket.text("id")).finds("Log in");
            agent.fill("Login", login).fill("Password", "a very long password").press("Log in");
            agent.finds("Invoice to the wrong address");

            agent.goTo("/home.xhtml").unfold("Walker").press("Log out");
            agent.goTo("/home.xhtml").finds("Log in");
        }
    }

    @Test
    void whoseBrowserSpeaksGermanReadsGerman() {
        try (Person stranger = Person.speaking("de-DE")) {
            stranger.goTo("/login.xhtml").finds("Anmelden");
            stranger.fill("Anmeldename", "niemand").fill("Passwort", "geraten").press("Anmelden");
            stranger.sees("Anmeldename oder Passwort ist falsch.").findsThePageInOrder();
            assertThat(stranger.page().locator("html").getAttribute("lang")).isEqualTo("de");
        }
        try (Person agent = Person.speaking("de-DE").loggedInAs("AGENT")) {
            agent.goTo("/home.xhtml").sees("Wer am längsten wartet").findsThePageInOrder();
            agent.follow("Kunden").page().waitForURL(Pattern.compile(".*accounts.*"));
            agent.findsThePageInOrder();
        }
    }
}
