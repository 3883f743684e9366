package org.heardcrm.it.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.IncidentLog;
import org.heardcrm.it.Json;
import org.heardcrm.it.RunningHeard;
import org.heardcrm.it.Tables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody is written about, and who is not written to. */
class UnwrittenLettersIT {

    private static Mailbox mailbox;

    private final Tables tables = Tables.of(RunningHeard.shared());

    @BeforeAll
    static void open() {
        mailbox = Mailbox.opened();
        MailSettings.name(RunningHeard.shared(), mailbox);
    }

    @AfterAll
    static void close() {
        MailSettings.forget(RunningHeard.shared());
        mailbox.close();
    }

    /** Once a later letter is there, an earlier one that is not there will never come. */
    private static void awaitALaterLetter() {
        Correspondence.with(mailbox, "Later").reply("After all that.").letter("After all that.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PHONE", "CHAT", "VENUE"})
    void whatTheClientHeardOtherwiseIsNotMailed(String channel) {
        Correspondence eva = Correspondence.with(mailbox, "Heard by " + channel);
        eva.letter("Heard by");
        eva.act("/messages", "{\"kind\":\"REPLY\",\"channel\":\"%s\",\"body\":\"As I told you.\"}".formatted(channel));
        eva.note("They owe us money.");
        eva.reply("This one is mailed.").letter("This one is mailed.");

        assertThat(eva.letters()).hasSize(2);
    }

    @Test
    void aboutAnImportedExceptionNobodyIsWrittenTo() {
        IncidentLog log = IncidentLog.ofItsOwn();
        Api admin = Firm.admin();
        String job = admin.send("POST", "imports/incidents?zone=Europe/Berlin", "text/csv", log.csv())
                .made()
                .text("id");
        Correspondence.await(
                () -> admin.get("imports/" + job).made().text("state").equals("DONE"));
        Json imported = Firm.agent()
                .get("exception-tickets?externalId=servicenow:" + log.number("01"))
                .made()
                .at("items.0");
        Correspondence caller = Correspondence.about(mailbox, imported, Correspondence.anAddress());
        tables.change("update contact set email = '%s' where id = %s"
                .formatted(caller.client(), imported.text("contact.id")));

        caller.reply("To an imported one.");
        awaitALaterLetter();

        assertThat(caller.letters()).isEmpty();
        assertThat(caller.look("/letters").list("items")).isEmpty();
    }

    @Test
    void aboutTheDemoFirmNobodyIsWrittenTo() {
        String account = Correspondence.account();
        tables.change("update account set demo = true where id = " + account);
        String client = Correspondence.anAddress();
        String contact = Firm.agent()
                .post(
                        "contacts",
                        "{\"name\":\"Dora Demo\",\"email\":\"%s\",\"accounts\":[{\"accountId\":\"%s\"}]}"
                                .formatted(client, account))
                .made()
                .text("id");
        Correspondence dora = Correspondence.about(mailbox, Correspondence.reported(account, contact, "Demo"), client);
        dora.reply("To the demo firm.");
        awaitALaterLetter();
        tables.change("update account set demo = false where id = " + account);

        assertThat(dora.letters()).isEmpty();
        assertThat(dora.look("/letters").list("items")).isEmpty();
    }

    @Test
    void whatIsDatedBackIsToldToNobody() {
        String client = Correspondence.anAddress();
        String both = Firm.admin()
                .post("members", "{\"login\":\"back-dater\",\"name\":\"Bo\",\"roles\":[\"AGENT\",\"ADMIN\"]}")
                .made()
                .text("id");
        Firm.api()
                .as(Firm.token(Firm.admin(), both, "\"tickets:write\",\"accounts:write\",\"imports:write\""))
                .post("exception-tickets", """
                        {"account":{"name":"%s"},"contact":{"name":"Otto Old","email":"%s"},"summary":"Long ago",
                         "impact":"HINDERED","channel":"REST","reportedAt":"2020-01-01T09:00:00Z"}""".formatted(Firm.unique("Old"), client))
                .made();
        awaitALaterLetter();

        assertThat(mailbox.to(client)).isEmpty();
    }

    @Test
    void withoutAnAddressItSaysSoUntilThereIsOne() {
        Json ticket = Firm.agent()
                .post("exception-tickets", Firm.report(Firm.unique("Acme"), "No address"))
                .made();
        Correspondence eva = Correspondence.about(mailbox, ticket, Correspondence.anAddress());
        eva.reply("Can you read this?");
        eva.awaitDelivery("UNADDRESSED");

        Json contact = Firm.agent().get("contacts/" + ticket.text("contact.id")).made();
        Firm.agent()
                .with("If-Match", "\"" + contact.number("version") + "\"")
                .patch("contacts/" + contact.text("id"), "{\"email\":\"%s\"}".formatted(eva.client()))
                .made();
        assertThat(eva.sendAgain().status()).isEqualTo(200);

        assertThat(eva.letter("Can you read this?").link()).startsWith("/c/");
        assertThat(eva.awaitDelivery("SENT").text("to")).isEqualTo("Eva Sommer");
    }

    @Test
    void aMemberIsWrittenToWhileTheyAreHereAndWantIt() {
        Colleague leo = Colleague.joins("Leo");
        Correspondence eva = Correspondence.with(mailbox, "Unwanted");
        tables.change("insert into unwanted_notice values (" + leo.id() + ", 'MAIL', 'MENTION')");
        leo.isMentioned(eva.note("@@" + leo.login() + ": unwanted"), tables);
        Correspondence.await(() -> toldOf(leo, 1));
        tables.change("delete from unwanted_notice where member_id = " + leo.id());
        leo.isMentioned(eva.note("@@" + leo.login() + ": wanted"), tables);
        leo.letter(mailbox, ": wanted");
        Firm.admin().post("members/" + leo.id() + "/deactivate", "{}").made();
        leo.isMentioned(eva.note("@@" + leo.login() + ": gone"), tables);
        eva.reply("After all notes.").letter("After all notes.");
        awaitALaterLetter();

        assertThat(toldOf(leo, 2)).isTrue();
        assertThat(mailbox.to(leo.address())).hasSize(1);
    }

    private boolean toldOf(Colleague leo, int times) {
        return tables.ask("select count(*) from notice where member_id = " + leo.id())
                .equals(Integer.toString(times));
    }

    @Test
    void whatHappenedBeforeTheServerWasNamedStaysUnwritten() {
        MailSettings.forget(RunningHeard.shared());
        Correspondence eva = Correspondence.with(mailbox, "Too early");
        eva.reply("Nobody mails this.");
        MailSettings.name(RunningHeard.shared(), mailbox);
        eva.reply("This is mailed.").letter("This is mailed.");

        assertThat(eva.letters()).hasSize(1);
        assertThat(eva.look("/messages").text("items.1.delivery")).isEqualTo("[]");
    }
}
