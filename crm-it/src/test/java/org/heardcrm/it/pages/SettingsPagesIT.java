package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.heardcrm.it.Firm;
import org.heardcrm.it.RunningHeard;
import org.junit.jupiter.api.Test;

/** An admin lets people and programs in, and out again. */
class SettingsPagesIT {

    @Test
    void whoIsInvitedChoosesAPasswordAndIsAtHome() {
        String name = Firm.unique("Nadja Neu");
        String login = name.toLowerCase(java.util.Locale.ROOT).replace(" ", ".");
        String link;
        try (Person admin = Person.member("ADMIN")) {
            admin.goTo("/settings/members.xhtml").follow("New member");
            admin.fill("Name", name).fill("Login", login).tick("Service staff").press("Save");
            admin.sees(name + " is added.").findsThePageInOrder();
            admin.press("Invite").sees("Link for " + name);
            link = admin.field("Copy it now: it is not shown again.").inputValue();
            admin.goTo("/settings/members.xhtml?q=" + login).sees(name).sees("Invited");
        }
        try (Person invited = Person.anybody()) {
            invited.goTo(link).finds("Welcome, " + name).findsThePageInOrder();
            invited.choosesAPassword(link, "a password of my own");
            invited.logsIn(login, "a password of my own").finds(name);
            invited.follow("Exceptions").sees("Exceptions that you carry will be here.");
        }
        try (Person late = Person.anybody()) {
            late.goTo(link).sees("This link was used already");
        }
    }

    @Test
    void aTokenIsShownOnceAndOpensNothingAfterItIsRevoked() {
        String name = Firm.unique("Nightly export");
        String value;
        try (Person admin = Person.member("ADMIN")) {
            admin.goTo("/settings/tokens.xhtml").fill("What it is for", name);
            admin.fill("Name of the program", name).tick("accounts:read").press("Make the token");
            value = admin.field("Copy it now: it is kept as a hash only and cannot be shown again.")
                    .inputValue();
            admin.findsThePageInOrder();
            assertThat(Firm.api().as(value).get("accounts").status()).isEqualTo(200);

            admin.goTo("/settings/tokens.xhtml").sees(name).doesNotSee(value);
            assertThat(admin.page().content()).doesNotContain(value);
            admin.page().getByTitle("Revoke: " + name).click();
            admin.sees("The token “" + name + "” is revoked.");
        }
        Instant end = Instant.now().plus(Duration.ofSeconds(5));
        while (Firm.api().as(value).get("accounts").status() != 401
                && Instant.now().isBefore(end)) {
            RunningHeard.pause();
        }
        assertThat(Firm.api().as(value).get("accounts").status()).isEqualTo(401);
    }

    @Test
    void aTeamIsAddedAndRetired() {
        String team = Firm.unique("Night shift");
        try (Person admin = Person.member("ADMIN")) {
            admin.goTo("/settings/lists.xhtml").fill("New team", team).press("Add");
            admin.sees("“" + team + "” is added.").findsThePageInOrder();
        }
        assertThat(Firm.admin().get("teams?limit=200").body()).contains(team);
    }
}
