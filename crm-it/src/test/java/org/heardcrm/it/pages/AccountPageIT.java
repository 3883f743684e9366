package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** An agent keeps what is known of an account. */
class AccountPageIT {

    @Test
    void theAgentOpensAnAccountAndReadsItAgain() {
        String name = Firm.unique("Feinmechanik <b>Öhler</b>");
        try (Person agent = Person.member("AGENT")) {
            agent.goTo("/accounts/accounts.xhtml").follow("New account");
            agent.fill("Name", name);
            agent.choose("Kind", "Client").choose("Country", "Germany").press("Open the account");
            agent.sees(name + " has an account now.").sees("Germany").findsThePageInOrder();
            agent.goTo("/accounts/new.xhtml");
            agent.fill("Name", name);
            agent.press("Open the account").sees("Look at it first.").findsThePageInOrder();
        }
        Json stored = Firm.agent()
                .get("accounts?q=Feinmechanik&sort=-updatedAt")
                .made()
                .at("items.0");
        assertThat(stored.text("name")).isEqualTo(name);
        assertThat(stored.text("country")).isEqualTo("DE");
    }

    @Test
    void theAgentAddsAPersonAndEntersRevenue() {
        String name = Firm.unique("Kontor");
        String id = Firm.agent()
                .post("accounts", "{\"name\":\"%s\",\"kind\":\"CLIENT\"}".formatted(name))
                .made()
                .text("id");
        try (Person agent = Person.member("AGENT")) {
            agent.goTo("/accounts/account.xhtml?id=" + id)
                    .sees("The account was opened")
                    .follow("Add a contact");
            agent.fill("Name", "Eva Sommer");
            agent.fill("Mail address", Firm.unique("eva").replace(" ", "") + "@example.com")
                    .press("Save");
            agent.sees("Eva Sommer is saved.").sees("Eva Sommer joined the account");
            agent.follow("Enter revenue");
            agent.page().locator("input[type=month]").fill("2026-03");
            agent.fill("Amount", "1,200.00");
            agent.press("Save")
                    .sees("€1,200 entered.")
                    .sees("€1,200 entered for 2026-03")
                    .findsThePageInOrder();
        }
        assertThat(Firm.agent().get("accounts/" + id + "/revenue").made().text("items.0.amount.amount"))
                .isEqualTo("1200.00");
        assertThat(Firm.agent().get("contacts?account=" + id).made().text("items.0.name"))
                .isEqualTo("Eva Sommer");
    }

    @Test
    void whoSavesSecondSeesWhatChangedAndLosesNothingTyped() {
        Json account = Firm.agent()
                .post(
                        "accounts",
                        "{\"name\":\"%s\",\"kind\":\"CLIENT\",\"tier\":\"Gold\"}".formatted(Firm.unique("Doppel")))
                .made();
        try (Person agent = Person.member("AGENT")) {
            agent.goTo("/accounts/account.xhtml?id=" + account.text("id")).follow("Edit");
            agent.fill("Industry", "Steel");
            Firm.agent()
                    .with("If-Match", "\"1\"")
                    .patch("accounts/" + account.text("id"), "{\"tier\":\"Silver\"}")
                    .made();
            agent.press("Save")
                    .sees("Somebody else changed this account meanwhile.")
                    .sees("Tier: Silver");
            assertThat(agent.field("Industry").inputValue()).isEqualTo("Steel");
            agent.press("Save").sees("The account is saved.");
        }
        Json now = Firm.agent().get("accounts/" + account.text("id")).made();
        assertThat(now.text("industry")).isEqualTo("Steel");
    }

    @Test
    void anAccountThatDoesNotExistIsSaidToBeGone() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo("/accounts/account.xhtml?id=4711471147").sees("This page is not there");
        }
    }
}
