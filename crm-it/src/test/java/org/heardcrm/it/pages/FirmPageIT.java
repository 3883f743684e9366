package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.heardcrm.it.Firm;
import org.junit.jupiter.api.Test;

/** An admin says how the firm is called and when it works; clients and agents see it. */
class FirmPageIT {

    @Test
    void whatTheAdminSaysIsReadByTheClientAndOfferedToTheAgent() {
        try (Person admin = Person.member("ADMIN")) {
            admin.goTo("/settings/firm.xhtml").fill("Name", "Hafenservice <b>Öst</b>");
            admin.fill("Days off", "2026-12-24\n2026-12-25");
            monday(admin, "from").fill("10:30");
            admin.press("Save").sees("The settings of the firm are saved.").findsThePageInOrder();
            admin.goTo("/settings/firm.xhtml");
            assertThat(monday(admin, "from").inputValue()).isEqualTo("10:30");
            assertThat(admin.field("Days off").inputValue()).isEqualTo("2026-12-24\n2026-12-25");

            theClientReads("Hafenservice <b>Öst</b>");

            admin.fill("Name", "Heard").fill("Days off", "");
            monday(admin, "from").fill("09:00");
            admin.press("Save").sees("The settings of the firm are saved.");
        }
    }

    private static void theClientReads(String firm) {
        String exception = Firm.anException().text("id");
        String url = Firm.agent()
                .post("exception-tickets/" + exception + "/client-links", "{}")
                .made()
                .text("url");
        try (Person client = Person.anybody()) {
            client.page().navigate(url);
            client.sees(firm);
        }
    }

    @Test
    void whatCannotBeIsSaidAndStaysTyped() {
        try (Person admin = Person.member("ADMIN")) {
            admin.goTo("/settings/firm.xhtml").fill("Days off", "Christmas");
            admin.press("Save").sees("“Christmas” is not a day").findsThePageInOrder();
            assertThat(admin.field("Days off").inputValue()).isEqualTo("Christmas");

            monday(admin, "until").fill("");
            admin.press("Save").sees("A working day needs the time it begins and the time it ends.");
            admin.sees("“Christmas” is not a day").findsThePageInOrder();

            admin.fill("Days off", "");
            monday(admin, "until").fill("08:00");
            admin.press("Save").sees("A working day begins before it ends.");

            admin.goTo("/settings/firm.xhtml").fill("Quiet days", "91");
            admin.press("Save").sees("Quiet days are 1 to 90.");
        }
    }

    private static Locator monday(Person admin, String side) {
        return admin.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Monday"))
                .getByLabel(side);
    }

    @Test
    void anAgentDoesNotFindIt() {
        try (Person agent = Person.member("AGENT")) {
            assertThat(agent.goTo("/settings/firm.xhtml").page().title()).doesNotContain("Firm");
        }
    }
}
