package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.heardcrm.it.CsvFile;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** A member keeps what they look at every day under a name, lets others use it, and takes it along as a file. */
class SavedViewsPageIT {

    private final String name = Firm.unique("Mail first");
    private final String summary = Firm.unique("Pump leaks");
    private final Json ticket = Firm.agent()
            .post("exception-tickets", Firm.report(Firm.unique("Pumpen AG"), summary))
            .made();
    private final String narrowed =
            "/tickets/workspace.xhtml?queue=waiting&channel=MAIL&account=" + ticket.text("account.id");

    private Person keeps(Person agent) {
        agent.goTo(narrowed).unfold("Keep as a view").fill("Name of the view", name);
        agent.tick("Number").tick("Everybody may use it").press("Keep the view");
        return agent.sees("The view is kept beside the queues.");
    }

    @Test
    void aViewIsKeptUsedByAColleagueRenamedAndLetGo() {
        try (Person agent = Person.member("AGENT")) {
            keeps(agent).findsThePageInOrder();
            try (Person colleague = Person.colleague()) {
                colleague.goTo("/tickets/workspace.xhtml").follow(name).sees(summary);
                colleague.sees(ticket.text("number")).findsThePageInOrder();
                assertThat(colleague
                                .page()
                                .locator("summary", hasText("This view"))
                                .count())
                        .as("it is not theirs to change")
                        .isZero();
            }
            agent.goTo("/tickets/workspace.xhtml").follow(name).sees(summary);
            agent.unfold("This view").fill("Name of the view", name + " again").press("Save");
            agent.sees("The view is changed.").follow(name + " again").sees(summary);
            agent.unfold("This view").press("Let it go").sees("The view is gone; the exceptions are still there.");
            assertThat(agent.page().getByText(name + " again").count()).isZero();
        }
    }

    private static com.microsoft.playwright.Page.LocatorOptions hasText(String words) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(words);
    }

    @Test
    void theFileHasTheRowsAndTheColumnsOfTheView() throws IOException {
        try (Person agent = Person.member("AGENT")) {
            keeps(agent);
            Download download = agent.page().waitForDownload(() -> agent.follow("CSV"));
            CsvFile file = CsvFile.parse(Files.readString(download.path()));
            assertThat(file.lines().get(0)).containsExactly("number");
            assertThat(file.column("number")).containsExactly(ticket.text("number"));
        }
    }

    @Test
    void aNameThatIsTakenIsToldAndNothingTypedIsLost() {
        try (Person agent = Person.member("AGENT")) {
            keeps(agent);
            agent.goTo(narrowed).unfold("Keep as a view").fill("Name of the view", name);
            agent.press("Keep the view").sees("You have a view of this name already.");
            assertThat(agent.field("Name of the view").inputValue()).isEqualTo(name);
        }
    }
}
