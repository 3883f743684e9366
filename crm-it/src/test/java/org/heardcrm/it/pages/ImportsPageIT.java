package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.heardcrm.it.Firm;
import org.heardcrm.it.IncidentLog;
import org.junit.jupiter.api.Test;

/** An admin looks what a file would bring, and brings it in. */
class ImportsPageIT {

    private static void choose(Person admin, String csv) {
        admin.page()
                .getByLabel("File")
                .setInputFiles(new FilePayload("log.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theAdminLooksFirstAndThenBringsItIn() {
        IncidentLog log = IncidentLog.ofItsOwn();
        try (Person admin = Person.member("ADMIN")) {
            admin.goTo("/settings/imports.xhtml");
            choose(admin, log.csv());
            admin.choose("Time zone of its dates", "Europe/Berlin").press("Look what would come");
            admin.sees("9 exceptions would come")
                    .sees("It goes back from Resolved to New")
                    .findsThePageInOrder();

            admin.press("Bring in 9 exceptions").sees("9 exceptions came").findsThePageInOrder();
        }
        assertThat(Firm.agent()
                        .get("exception-tickets?externalId=servicenow:" + log.number("01"))
                        .made()
                        .list("items"))
                .hasSize(1);
    }

    @Test
    void whatIsNoLogIsSaidWithItsLine() {
        try (Person admin = Person.member("ADMIN")) {
            admin.goTo("/settings/imports.xhtml");
            choose(admin, "a,b\n1,2\n");
            admin.press("Look what would come").sees("The import stopped").sees("The first line does not name number");
            admin.findsThePageInOrder();
        }
    }

    @Test
    void whoSendsNoFileIsAskedForOne() {
        try (Person admin = Person.member("ADMIN")) {
            admin.goTo("/settings/imports.xhtml").press("Look what would come").sees("Please fill in “File”.");
            admin.findsThePageInOrder();
        }
    }

    @Test
    void anAgentDoesNotFindIt() {
        try (Person agent = Person.member("AGENT")) {
            assertThat(agent.goTo("/settings/imports.xhtml").page().title()).doesNotContain("Imports");
        }
    }
}
