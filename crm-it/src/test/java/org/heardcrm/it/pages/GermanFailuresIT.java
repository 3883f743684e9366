package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.it.Firm;
import org.junit.jupiter.api.Test;

/** Whoever reads German reads in German, too, why something was not done. */
class GermanFailuresIT {

    @Test
    void aRuleThatAMemberBreaksIsToldInTheirLanguage() {
        try (Person agent = Person.speaking("de-DE").loggedInAs("AGENT")) {
            agent.goTo("/members/profile.xhtml").fill("Jetziges Passwort", "geraten");
            agent.fill("Neues Passwort", "ein ganz neues Passwort")
                    .fill("Neues Passwort noch einmal", "ein ganz neues");
            agent.press("Passwort ändern").sees("Die beiden Passwörter sind nicht gleich.");
            agent.fill("Jetziges Passwort", "geraten").fill("Neues Passwort", "ein ganz neues Passwort");
            agent.fill("Neues Passwort noch einmal", "ein ganz neues Passwort").press("Passwort ändern");
            agent.sees("Das ist nicht Ihr jetziges Passwort.").findsThePageInOrder();
        }
    }

    @Test
    void anAddressThatNamesNoQueueIsToldSoInTheirLanguage() {
        try (Person agent = Person.speaking("de-DE").loggedInAs("AGENT")) {
            agent.goTo("/tickets/workspace.xhtml?queue=nirgends").sees("Es gibt keine Liste „nirgends“.");
        }
    }

    @Test
    void theClientReadsInTheirLanguageWhatIsNotPossibleNowAndKeepsTheirWords() {
        String ticket = "exception-tickets/" + Firm.anException().text("id");
        Firm.agent()
                .post(ticket + "/resolve", "{\"resolution\":\"Adresse geändert.\"}")
                .made();
        String link = Firm.agent().post(ticket + "/client-links", "{}").made().text("url");
        try (Person client = Person.speaking("de-DE")) {
            client.goTo(link).fill("Was Sie dazu sagen möchten (freiwillig)", "Jetzt ist es das richtige Büro");
            Firm.agent().post(ticket + "/reopen", "{\"reason\":\"Noch einmal\"}").made();
            client.press("Das ist gelöst");
            client.sees("Diese Ausnahme ist in Arbeit, deshalb geht das jetzt nicht.").findsThePageInOrder();
            assertThat(client.field("Ihre Nachricht").inputValue()).isEqualTo("Jetzt ist es das richtige Büro");
        }
    }
}
