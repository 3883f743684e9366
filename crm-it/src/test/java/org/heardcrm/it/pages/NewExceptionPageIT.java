package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** An agent writes down what a client has just told them. */
class NewExceptionPageIT {

    /** Like no other, or the page would ask which of them it is. */
    private final String account = "Rösterei " + UUID.randomUUID();

    private Person describing(Person agent, String summary) {
        agent.fill("Summary", summary).fill("What the client wants to achieve", "Coffee by Friday");
        agent.fill("What was said", "The roaster stands still since this morning.");
        return agent.tick("Blocked: they cannot go on").choose("Through which channel", "Phone");
    }

    private Json reported() {
        return Firm.agent().get("exception-tickets?q=Roaster&sort=-updatedAt").made().list("items").stream()
                .filter(one -> one.text("account.name").equals(account))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAccountAndAContactWhomNobodyKnewAreKnownFromThenOn() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo("/tickets/new.xhtml").finds("New exception").doesNotSee("it has not been sent");
            agent.fill("Account", account).page().keyboard().press("Tab");
            agent.sees("This account is new").fill("Name of the contact", "Rosa Röst");
            describing(agent, "Roaster stands still").press("Report the exception");
            agent.finds("Roaster stands still")
                    .sees("The exception is reported.")
                    .findsThePageInOrder();
            agent.reloads().sees("The roaster stands still since this morning.").sees("Rosa Röst");
        }
        Json ticket = reported();
        assertThat(ticket.text("contact.name")).isEqualTo("Rosa Röst");
        assertThat(ticket.text("impact")).isEqualTo("BLOCKED");
        assertThat(ticket.text("channel")).isEqualTo("PHONE");
        assertThat(ticket.text("goal")).isEqualTo("Coffee by Friday");
    }

    @Test
    void anAccountAndAContactWhomWeKnowAreTakenFromWhatIsOffered() {
        Json known = Firm.agent()
                .post("exception-tickets", Firm.report(account, "Wrong beans"))
                .made();
        try (Person agent = Person.member("AGENT")) {
            agent.goTo("/tickets/new.xhtml").find("Account", account);
            agent.sees("Known account").choose("Contact", "Eva Sommer").findsThePageInOrder();
            describing(agent, "Roaster smokes").press("Report the exception").finds("Roaster smokes");
        }
        assertThat(reported().text("account.id")).isEqualTo(known.text("account.id"));
        assertThat(reported().text("contact.id")).isEqualTo(known.text("contact.id"));
    }

    @Test
    void whatIsTypedWhileTheAccountIsLookedUpIsNotTakenAway() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo("/tickets/new.xhtml").fill("Account", account);
            agent.page().keyboard().press("Tab");
            agent.field("Name of the contact")
                    .pressSequentially("Zoe Neil", new Locator.PressSequentiallyOptions().setDelay(60));
            agent.sees("This account is new");
            assertThat(agent.field("Name of the contact").inputValue()).isEqualTo("Zoe Neil");
            describing(agent, "Roaster hums").press("Report the exception").finds("Roaster hums");
        }
        assertThat(reported().text("contact.name")).isEqualTo("Zoe Neil");
    }

    @Test
    void whatWasTypedBeforeTheLoginEndedIsThereAfterTheNextAndNotAfterItWasReported() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo("/tickets/new.xhtml").fill("Account", account).fill("Name of the contact", "Rosa Röst");
            describing(agent, "Roaster sleeps").isForgottenByTheServer().press("Report the exception");
            agent.finds("Log in").logsInAgain("AGENT").finds("New exception");
            agent.sees("it has not been sent").sees("This account is new").findsThePageInOrder();
            assertThat(agent.field("What was said").inputValue()).contains("stands still");
            assertThat(agent.field("Name of the contact").inputValue()).isEqualTo("Rosa Röst");

            agent.press("Report the exception").finds("Roaster sleeps");
            agent.goTo("/tickets/new.xhtml").finds("New exception");
            assertThat(agent.field("Account").inputValue()).isEmpty();
        }
        assertThat(reported().text("contact.name")).isEqualTo("Rosa Röst");
    }

    @Test
    void aTextThatIsTooLongIsSaidToBeSoAndNotCut() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo("/tickets/new.xhtml").fill("Account", account);
            describing(agent, "Roaster talks").fill("What was said", "a".repeat(65_537));
            agent.press("Report the exception").sees("65,536").findsThePageInOrder();
            assertThat(agent.field("What was said").inputValue()).hasSize(65_537);
        }
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo("/tickets/new.xhtml").fill("Account", account);
            agent.fill("What was said", "It smells burnt. <script>alert(1)</script>")
                    .press("Report the exception");
            agent.sees("Please fill in “Summary”").findsThePageInOrder();
            assertThat(agent.field("Summary").evaluate("field => field === document.activeElement"))
                    .isEqualTo(true);
            assertThat(agent.field("What was said").inputValue())
                    .isEqualTo("It smells burnt. <script>alert(1)</script>");
            assertThat(agent.field("Account").inputValue()).isEqualTo(account);
            describing(agent, "Roaster smells").press("Report the exception").finds("Roaster smells");
        }
        assertThat(reported().text("summary")).isEqualTo("Roaster smells");
    }
}
