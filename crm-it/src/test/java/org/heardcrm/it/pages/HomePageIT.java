package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** A member begins the day: what was promised for today, who has waited longest, what is new. */
class HomePageIT {

    @Test
    void whatTheAgentPromisedForTodayStandsThereUntilItIsKept() {
        String sentence = Firm.unique("A new invoice today");
        Json ticket = Firm.anException();
        try (Person agent = Person.member("AGENT")) {
            agent.goTo("/tickets/workspace.xhtml?id=" + ticket.text("id")).unfold("Promise");
            agent.fill("What you promise the client", sentence).press("in 2 h").press("Promise");
            agent.sees("Promised. It stands with its due time at the top.");
            agent.goTo("/home.xhtml").sees("Promises for today").findsThePageInOrder();
            if (dueTomorrow(ticket)) {
                return;
            }
            agent.follow(sentence).finds("Invoice to the wrong address").follow("Promises & plan");
            agent.press("Kept").sees("Promise kept.");
            agent.goTo("/home.xhtml").finds("Page AGENT").doesNotSee(sentence);
        }
    }

    /** Two hours before midnight "in 2 h" is no promise for today any more. */
    private static boolean dueTomorrow(Json ticket) {
        java.time.ZoneId zone = java.time.ZoneId.of("Europe/Berlin");
        java.time.Instant due = java.time.Instant.parse(Firm.agent()
                .get("exception-tickets/" + ticket.text("id"))
                .made()
                .text("promises.nextDueAt"));
        return !due.atZone(zone).toLocalDate().equals(java.time.LocalDate.now(zone));
    }

    @Test
    void whoHasWaitedLongestStandsOnTopAndIsNotForgottenWhenAnswered() {
        String account = Firm.unique("Wartende Werke");
        reportedIn2014(account);
        try (Person agent = Person.member("AGENT")) {
            agent.goTo("/home.xhtml").follow(account).finds("Still no answer").press("Own it");
            agent.sees("You carry this exception now.")
                    .fill("Your words", "Here I am.")
                    .repliesAtOnce();
            agent.goTo("/home.xhtml").finds("Page AGENT").doesNotSee(account);
        }
        assertThat(Firm.agent()
                        .get("exception-tickets?q=" + account.replace(" ", "%20"))
                        .made()
                        .isNull("items.0.waitingSince"))
                .isTrue();
    }

    private static void reportedIn2014(String account) {
        String token = Firm.admin()
                .post(
                        "tokens",
                        "{\"name\":\"past\",\"integration\":\"Archive\",\"scopes\":[\"tickets:write\",\"accounts:write\",\"imports:write\"]}")
                .made()
                .text("value");
        Firm.api().as(token).post("exception-tickets", """
                        {"account":{"name":"%s"},"contact":{"name":"Wilma Wart"},"summary":"Still no answer","impact":"HINDERED",
                         "channel":"MAIL","reportedAt":"2014-05-01T08:00:00Z"}""".formatted(account)).made();
    }

    @Test
    void anExecutiveSeesTheFirmsPromisesAndAnAdminTheSettings() {
        try (Person executive = Person.member("EXECUTIVE")) {
            executive.goTo("/home.xhtml").sees("Who has waited longest").findsThePageInOrder();
            assertThat(executive.button("Own it").count()).isZero();
        }
        try (Person admin = Person.member("ADMIN")) {
            admin.goTo("/home.xhtml").follow("Open the settings").finds("Settings");
        }
    }
}
