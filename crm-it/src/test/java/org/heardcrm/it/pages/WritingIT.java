package org.heardcrm.it.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.heardcrm.it.Files;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** What helps an agent while writing: canned replies that an admin keeps, and members to mention. */
class WritingIT {

    private final String summary = Firm.unique("Door sticks");
    private final Json ticket = Firm.agent()
            .post("exception-tickets", Firm.report(Firm.unique("Doors & Co"), summary))
            .made();

    private Person opened(Person person) {
        return person.goTo("/tickets/workspace.xhtml?id=" + ticket.text("id")).finds(summary);
    }

    @Test
    void whatAnAdminKeepsAnAgentSaysWithTwoColons() {
        String name = Firm.unique("On our way");
        try (Person admin = Person.member("ADMIN")) {
            admin.goTo("/settings/canned-replies.xhtml").fill("Name", name).fill("Text", "Dear {who}, we come.");
            admin.press("Save").sees("“{who}” is no placeholder").findsThePageInOrder();
            admin.fill("Text", "Dear {contact}, we come about {number}.").choose("Language", "English");
            admin.press("Preview").sees("Dear Eva Sommer, we come about EX-1001.");
            admin.press("Save").sees("“" + name + "” is saved.").findsThePageInOrder();
        }
        try (Person agent = opened(Person.member("AGENT"))) {
            agent.field("Your words").pressSequentially("Hello! ::" + name);
            Locator offer = agent.page().locator("#completions [role=option]").first();
            assertThat(offer).containsText("Dear Eva Sommer, we come about " + ticket.text("number"));
            agent.findsThePageInOrder();
            agent.page().keyboard().press("Enter");
            assertThat(agent.field("Your words"))
                    .hasValue("Hello! Dear Eva Sommer, we come about " + ticket.text("number") + ".");
        }
    }

    @Test
    void inANoteTwoAtsMentionAMemberWhoIsShownByName() {
        try (Person colleague = Person.colleague();
                Person agent = opened(Person.member("AGENT"))) {
            agent.tick("Note").field("Your words").pressSequentially("Please look, @@carla coll");
            assertThat(agent.page().locator("#completions [role=option]")).containsText("Carla Colleague");
            agent.page().keyboard().press("Tab");
            assertThat(agent.field("Your words")).hasValue("Please look, @@page-colleague ");
            agent.press("Save the note for members").sees("The note is saved, for members only.");
            assertThat(agent.page().locator(".mention")).hasText("@Carla Colleague");
            opened(colleague).sees("@Carla Colleague").findsThePageInOrder();
        }
    }

    @Test
    void escapeLeavesTheWordsAsTheyAreAndNothingFitsNothing() {
        try (Person agent = opened(Person.member("AGENT"))) {
            agent.field("Your words").pressSequentially("@@page");
            assertThat(agent.page().locator("#completions")).isHidden();
            agent.tick("Note").field("Your words").fill("");
            agent.field("Your words").pressSequentially("@@page");
            assertThat(agent.page().locator("#completions")).isVisible();
            agent.page().keyboard().press("Escape");
            assertThat(agent.page().locator("#completions")).isHidden();
            assertThat(agent.field("Your words")).hasValue("@@page");
            assertThat(agent.field("Your words")).isFocused();
        }
    }

    @Test
    void filesAreChosenPastedAndTakenBackAndPicturesAreSeenInPlace() {
        try (Person agent = opened(Person.member("AGENT"))) {
            agent.field("Your words").fill("Here it is.");
            agent.page().locator("#attach-files").setInputFiles(new FilePayload[] {
                new FilePayload("plan ü.png", "image/png", Files.PNG),
                new FilePayload("evil.svg", "image/svg+xml", "<svg onload='alert(1)'/>".getBytes(UTF_8))
            });
            agent.page().getByTitle("Remove: plan ü.png").waitFor();
            agent.page().evaluate("""
                    bytes => {
                        const data = new DataTransfer();
                        data.items.add(new File([Uint8Array.from(bytes)], 'image.png', {type: 'image/png'}));
                        document.querySelector('.compose textarea').dispatchEvent(
                            new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
                    }""", numbers(Files.PNG));
            agent.page().getByTitle("Remove: image.png").waitFor();
            agent.findsThePageInOrder();
            agent.reloads().page().getByTitle("Remove: image.png").waitFor();
            agent.field("Your words").fill("Here it is.");
            agent.page().getByTitle("Remove: image.png").click();
            assertThat(agent.page().getByTitle("Remove: image.png")).hasCount(0);
            agent.tick("Logged call").press("Log the call").sees("The call is logged.");
            assertThat(agent.page().locator(".said-message .attachments img")).hasCount(1);
            agent.sees("evil.svg").findsThePageInOrder();
            Object seen = agent.page()
                    .locator(".said-message .attachments img")
                    .evaluate("picture => picture.decode().then(() => picture.naturalWidth)");
            org.assertj.core.api.Assertions.assertThat(seen).isEqualTo(1);
        }
    }

    private static java.util.List<Integer> numbers(byte[] bytes) {
        return java.util.stream.IntStream.range(0, bytes.length)
                .mapToObj(at -> bytes[at] & 0xff)
                .toList();
    }
}
