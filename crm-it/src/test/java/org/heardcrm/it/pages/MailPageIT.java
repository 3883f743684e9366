package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.heardcrm.it.RunningHeard;
import org.heardcrm.it.Tables;
import org.heardcrm.it.mail.MailSettings;
import org.heardcrm.it.mail.Mailbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An admin names the mail server and tries it; agents see beside each reply how far its letter is. */
class MailPageIT {

    private static final String PAGE = "/settings/mail.xhtml";

    private final Mailbox mailbox = Mailbox.opened();
    private final RunningHeard heard = RunningHeard.shared();

    @AfterEach
    void close() {
        MailSettings.forget(heard);
        mailbox.close();
    }

    private void named(Person admin, String password) {
        admin.goTo(PAGE)
                .fill("Server", "localhost")
                .fill("Port", Integer.toString(mailbox.gate().port()));
        admin.fill("Login", Mailbox.LOGIN).fill("Password", password);
        admin.fill("Certificate of the server", mailbox.pem());
        admin.fill("Sender’s name", "Hafenservice").fill("Sender’s address", "service@heard.example");
        admin.press("Save").sees("The mail server is saved.");
    }

    @Test
    void theAdminNamesAServerTriesItAndItsPasswordIsNeverShownAgain() throws Exception {
        try (Person admin = Person.member("ADMIN")) {
            admin.goTo(PAGE).sees("No mail server yet").findsThePageInOrder();
            named(admin, "wrong");
            admin.fill("To", "somebody@client.example").press("Send a test letter");
            admin.sees("The test letter could not be sent").findsThePageInOrder();

            named(admin, Mailbox.PASSWORD);
            assertThat(admin.field("Password").inputValue()).isEmpty();
            admin.sees("A password is kept.");
            assertThat(admin.page().content()).doesNotContain(Mailbox.PASSWORD);
            admin.fill("To", "somebody@client.example").press("Send a test letter");
            admin.sees("The mail server took the test letter to somebody@client.example.");
            assertThat(mailbox.all()).hasSize(1);

            admin.press("Save").sees("The mail server is saved.");
            admin.fill("To", "other@client.example").press("Send a test letter").sees("took the test letter to other");
        }
        assertThat(Tables.of(heard).ask("select password from mail_server")).doesNotContain(Mailbox.PASSWORD);
        assertThat(Files.readString(heard.data().resolve("vault.key"))).hasSizeGreaterThan(40);
    }

    @Test
    void whatCannotBeIsSaidAndStaysTyped() {
        try (Person admin = Person.member("ADMIN")) {
            admin.goTo(PAGE).fill("Server", "mail server").fill("Sender’s address", "service@heard.example");
            admin.press("Save").sees("is no name of a server").findsThePageInOrder();
            assertThat(admin.field("Server").inputValue()).isEqualTo("mail server");
        }
    }

    @Test
    void withoutAServerTheWorkspaceSaysSo() {
        Json ticket = Firm.agent()
                .post("exception-tickets", Firm.report(Firm.unique("Acme"), "Nothing is mailed"))
                .made();
        try (Person agent = Person.member("AGENT")) {
            agent.goTo("/tickets/workspace.xhtml?queue=all&id=" + ticket.text("id"));
            agent.field("Your words").click();
            agent.sees("No mail server is set, so nothing is mailed").findsThePageInOrder();
            agent.unfold("Resolve").sees("copy the client’s link and give it to them");
        }
    }

    @Test
    void theAgentSeesThatItIsMailedThatItFailedAndTriesAgain() {
        MailSettings.name(heard, mailbox);
        String address = Firm.unique("eva").replace(' ', '.') + "@client.example";
        Json ticket = Firm.agent()
                .post(
                        "exception-tickets",
                        Firm.report(Firm.unique("Acme"), "Mailed")
                                .replace("\"Eva Sommer\"", "\"Eva Sommer\",\"email\":\"" + address + "\""))
                .made();
        mailbox.await(address, "Mailed");
        mailbox.gate().refuse(address, "550 5.1.1 Nobody of that name");
        String workspace = "/tickets/workspace.xhtml?queue=all&id=" + ticket.text("id");
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(workspace).fill("Your words", "Is this you?");
            agent.sees("It also goes by mail to " + address);
            agent.repliesAtOnce();
            agent.findsInTime(workspace, "Nobody of that name").findsThePageInOrder();
            agent.press("Try again").sees("The letter is sent again within seconds.");
            agent.findsInTime(workspace, "Mailed to " + address).findsThePageInOrder();
        }
        assertThat(mailbox.await(address, letter -> letter.text().contains("Is this you?"))
                        .link())
                .startsWith("/c/");
    }
}
