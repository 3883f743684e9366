package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** An agent writes down who told whom, and follows it to the money. */
class WordOfMouthPageIT {

    private final String recommender = Firm.unique("Wanda Mund");
    private final String prospect = Firm.unique("Hörensagen");

    private void aContact() {
        String account = Firm.agent()
                .post("accounts", "{\"name\":\"%s\",\"kind\":\"CLIENT\"}".formatted(Firm.unique("Acme")))
                .made()
                .text("id");
        Firm.agent()
                .post(
                        "contacts",
                        "{\"name\":\"%s\",\"accounts\":[{\"accountId\":\"%s\"}]}".formatted(recommender, account))
                .made();
    }

    @Test
    void whatHasToBeMendedStaysInSight() {
        aContact();
        try (Person agent = Person.member("AGENT")) {
            agent.goTo("/referrals/word-of-mouth.xhtml").find("Who told?", recommender);
            agent.unfold("More about it").fill("On which day", "2999-01-01").press("Record");
            agent.sees("This has not happened yet").findsThePageInOrder();
            assertThat(agent.field("On which day").isVisible()).isTrue();
        }
    }

    @Test
    void theAgentRecordsWhoToldWhomWithTheKeyboardAloneAndWinsTheBusiness() {
        aContact();
        try (Person agent = Person.member("AGENT")) {
            agent.goTo("/referrals/word-of-mouth.xhtml");
            agent.field("Who told?").pressSequentially(recommender);
            agent.offer(recommender).waitFor();
            agent.page().keyboard().press("Enter");
            agent.page().keyboard().press("Tab");
            agent.page().keyboard().type(prospect);
            agent.field("They have come to us: start a referral").press("Space");
            agent.field("Whom?").press("Enter");
            agent.sees(prospect + " came by what " + recommender).findsThePageInOrder();

            agent.follow("New opportunity: " + prospect);
            agent.fill("Title", "Fleet contract");
            agent.fill("Value", "12,500.00");
            agent.press("Save").sees("Fleet contract is an opportunity now.");
            agent.follow("Won or lost?: Fleet contract, " + prospect).press("Won");
            agent.sees("Won. It is in the account’s revenue now.").findsThePageInOrder();
        }
        Json account = Firm.agent()
                .get("accounts?q=" + prospect.replace(" ", "%20").replace("ö", "%C3%B6"))
                .made()
                .at("items.0");
        assertThat(account.text("kind")).isEqualTo("CLIENT");
        Json revenue =
                Firm.agent().get("accounts/" + account.text("id") + "/revenue").made();
        assertThat(revenue.text("items.0.amount.amount")).isEqualTo("12500.00");
    }
}
