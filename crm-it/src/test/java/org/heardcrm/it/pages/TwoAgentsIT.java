package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** Two agents at the same exception: the second sees what changed, and loses nothing typed. */
class TwoAgentsIT {

    private final Json ticket = Firm.anException();
    private final String page = "/tickets/workspace.xhtml?id=" + ticket.text("id");

    @Test
    void whoRepliesSecondSeesTheFirstReplyBeforeTheirsIsSent() {
        try (Person first = Person.member("AGENT");
                Person second = Person.colleague()) {
            second.goTo(page).fill("Your words", "I shall look into it tomorrow.");
            first.goTo(page).fill("Your words", "It is mended already.").repliesAtOnce();

            second.press("Reply to the client").sees("Somebody else changed this exception meanwhile.");
            second.sees("This happened while you were here")
                    .sees("It is mended already.")
                    .findsThePageInOrder();
            assertThat(second.field("Your words").inputValue()).isEqualTo("I shall look into it tomorrow.");
            assertThat(said()).doesNotContain("tomorrow");

            second.fill("Your words", "And I say sorry.").repliesAtOnce();
        }
        assertThat(said()).contains("It is mended already.").contains("And I say sorry.");
    }

    @Test
    void whoRepliesWhileAnotherReplyIsJustLeavingIsToldToLookAtItFirst() {
        try (Person first = Person.member("AGENT");
                Person second = Person.colleague()) {
            second.goTo(page).fill("Your words", "I shall look into it tomorrow.");
            first.goTo(page).fill("Your words", "It is mended already.").press("Reply to the client");
            first.sees("Your reply leaves in ten seconds");

            second.press("Reply to the client").sees("Page AGENT’s reply is just leaving.");
            assertThat(second.field("Your words").inputValue()).isEqualTo("I shall look into it tomorrow.");
        }
    }

    @Test
    void whoEditsSecondKeepsTheirWordsBesideTheOthers() {
        try (Person first = Person.member("AGENT");
                Person second = Person.colleague()) {
            second.goTo(page).unfold("Edit").fill("Summary", "Invoices go to Lindenweg");
            first.goTo(page)
                    .unfold("Edit")
                    .fill("Summary", "Invoices go astray")
                    .press("Save");
            first.sees("The description is changed.");

            second.press("Save").sees("Others changed the description meanwhile.");
            second.sees("Page AGENT saved “Invoices go astray” here meanwhile; before, it said");
            assertThat(second.field("Summary").inputValue()).isEqualTo("Invoices go to Lindenweg");
            second.press("Save").sees("The description is changed.");
        }
        assertThat(Firm.agent()
                        .get("exception-tickets/" + ticket.text("id"))
                        .made()
                        .text("summary"))
                .isEqualTo("Invoices go to Lindenweg");
    }

    @Test
    void whatTheOtherChangedIsNamedByFieldAndPersonAndNotWhatSomebodyTypedThemselves() {
        String goal = "What the client wants to achieve";
        try (Person first = Person.member("AGENT");
                Person second = Person.colleague()) {
            second.goTo(page).unfold("Edit").fill(goal, "Paid before Friday");
            first.goTo(page)
                    .unfold("Edit")
                    .fill("Summary", "Invoices go astray")
                    .press("Save");
            first.sees("The description is changed.");

            second.press("Save").sees("This happened while you were here").sees("changed the description: Summary");
            assertThat(second.page().locator(".changes").innerText())
                    .contains("Page AGENT", "Invoice to the wrong address", "Invoices go astray")
                    .doesNotContain(goal);
            second.sees("Page AGENT changed this meanwhile; before, it said “Invoice to the wrong address”.");
            assertThat(second.page().locator("[id$=goal-hint]").count()).isZero();
            assertThat(second.field("Summary").inputValue()).isEqualTo("Invoices go astray");
            assertThat(second.field(goal).inputValue()).isEqualTo("Paid before Friday");
            second.findsThePageInOrder().press("Save").sees("The description is changed.");
        }
        Json now = Firm.agent().get("exception-tickets/" + ticket.text("id")).made();
        assertThat(now.text("summary")).isEqualTo("Invoices go astray");
        assertThat(now.text("goal")).isEqualTo("Paid before Friday");
    }

    @Test
    void whoWasToldOfAnEditByTheComposerDoesNotUndoItByTheForm() {
        try (Person first = Person.member("AGENT");
                Person second = Person.colleague()) {
            second.goTo(page).fill("Your words", "I look at it.");
            first.goTo(page)
                    .unfold("Edit")
                    .fill("Summary", "Invoices go astray")
                    .press("Save");
            first.sees("The description is changed.");

            second.press("Reply to the client")
                    .sees("changed the description: Summary")
                    .sees("Invoices go astray");
            second.unfold("Edit")
                    .fill("What the client wants to achieve", "Paid before Friday")
                    .press("Save");
            second.sees("Others changed the description meanwhile.")
                    .press("Save")
                    .sees("The description is changed.");
        }
        assertThat(Firm.agent()
                        .get("exception-tickets/" + ticket.text("id"))
                        .made()
                        .text("summary"))
                .isEqualTo("Invoices go astray");
    }

    private String said() {
        return Firm.agent()
                .get("exception-tickets/" + ticket.text("id") + "/messages")
                .body();
    }
}
