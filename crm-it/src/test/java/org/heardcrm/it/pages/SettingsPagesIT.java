package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

    @Test
    void aTargetIsTheDefaultUntilAnAdminSetsItAndStandsBesideTheFact() {
        try (Person admin = Person.member("ADMIN")) {
            admin.goTo("/settings/firm.xhtml").sees("This is the default, as long as nobody changes it.");
            admin.goTo("/settings/targets.xhtml").sees("Blocked").findsThePageInOrder();
            Locator hindered = admin.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Hindered"));
            assertThat(hindered.getByText("default", new Locator.GetByTextOptions().setExact(true))
                            .count())
                    .isEqualTo(2);
            Locator first = hindered.getByLabel("First reply within, in hours");
            first.fill("0");
            admin.press("Save").sees("A target is between a minute and a year");
            first.fill("2.5");
            admin.press("Save").sees("The targets are saved.").findsThePageInOrder();
            assertThat(hindered.getByText("default", new Locator.GetByTextOptions().setExact(true))
                            .count())
                    .isEqualTo(1);
        }
        try (Person agent = Person.member("AGENT")) {
            agent.goTo("/tickets/workspace.xhtml?tab=handling&id="
                            + Firm.anException().text("id"))
                    .sees("target 2.5 h")
                    .findsThePageInOrder();
        }
        try (Person admin = Person.member("ADMIN")) {
            admin.goTo("/settings/targets.xhtml")
                    .page()
                    .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Hindered"))
                    .getByLabel("First reply within, in hours")
                    .fill("4");
            admin.press("Save").sees("The targets are saved.");
        }
    }
}
