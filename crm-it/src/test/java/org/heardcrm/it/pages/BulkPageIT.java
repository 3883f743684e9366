package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import java.util.stream.IntStream;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** An agent ticks rows and does the same to all of them, sees how far it is, and takes it back. */
class BulkPageIT {

    private final String account = Firm.unique("Viele Fälle");
    private final List<Json> tickets = IntStream.range(0, 5)
            .mapToObj(n -> Firm.agent()
                    .post("exception-tickets", Firm.report(account, "Case " + n))
                    .made())
            .toList();
    private final String page =
            "/tickets/workspace.xhtml?queue=all&account=" + tickets.get(0).text("account.id");

    private Locator box(Person agent, int n) {
        return agent.page().locator(".part-list .choose").nth(n);
    }

    private Json ticket(int n) {
        return Firm.agent()
                .get("exception-tickets/" + tickets.get(n).text("id"))
                .made();
    }

    @Test
    void aRangeIsTickedTaggedAndUndone() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page);
            assertThat(agent.page().locator(".bulk").isVisible()).isFalse();
            box(agent, 0).click();
            box(agent, 3).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
            agent.sees("4 of 5 chosen")
                    .unfold("Tags")
                    .fill("Tags", "north, lift")
                    .press("Put these on");
            agent.sees("Tagging:").sees("4 of 4").findsThePageInOrder();
            assertThat(ticket(4).texts("tags")).containsExactly("lift", "north");
            assertThat(ticket(0).texts("tags"))
                    .as("the last row was not ticked")
                    .isEmpty();

            agent.press("Undo").sees("Undoing:").sees("4 of 4");
            assertThat(ticket(4).texts("tags")).isEmpty();
            agent.press("Close");
            agent.page().locator(".bulk-job").waitFor(hidden());
        }
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
    }

    @Test
    void allThatAreShownAreOwnedAndWhatFailsSaysWhy() {
        String closed = tickets.get(2).text("id");
        Firm.agent()
                .post("exception-tickets/" + closed + "/resolve", "{\"resolution\":\"Done.\"}")
                .made();
        Firm.agent()
                .post("exception-tickets/" + closed + "/confirm", "{\"said\":\"Fine.\"}")
                .made();
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page);
            box(agent, 0).click();
            agent.tick("All that are shown").sees("5 of 5 chosen");
            agent.page().locator(".bulk summary").first().click();
            agent.press("I carry them").sees("Owning:").sees("5 of 5");
            agent.unfold("1 could not be done").sees(tickets.get(2).text("number"));
            agent.follow("Show the list anew").page().waitForLoadState();
        }
        assertThat(ticket(0).text("owner.name")).isEqualTo("Page AGENT");
    }

    @Test
    void eachClientGetsTheReplyAndThePageSaysThatItStands() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page);
            box(agent, 0).click();
            box(agent, 1).click();
            agent.page().locator(".bulk summary").last().click();
            agent.page().locator("#bulk\\:words").fill("The lifts run again.");
            agent.press("Reply to all (cannot be undone)").sees("Replying:").sees("2 of 2");
            agent.sees("What was said to clients is said; it cannot be undone here.");
            assertThat(agent.button("Undo").count()).isZero();
        }
        assertThat(Firm.agent()
                        .get("exception-tickets/" + tickets.get(4).text("id") + "/messages")
                        .body())
                .contains("The lifts run again.");
    }

    @Test
    void nothingThatIsTypedIsLostWhenItIsNoTag() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page);
            box(agent, 0).click();
            agent.unfold("Tags").fill("Tags", "x".repeat(41)).press("Put these on");
            agent.sees("A tag has at most 40 characters.");
            assertThat(agent.field("Tags").inputValue()).hasSize(41);
            assertThat(box(agent, 0).isChecked()).isTrue();
        }
    }
}
