package org.heardcrm.it.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.heardcrm.it.RunningHeard;
import org.heardcrm.it.Tables;
import org.heardcrm.it.mail.Mailbox.Received;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients and members find in their mailboxes when something is done in Heard. */
class LetterWordsIT {

    private static Mailbox mailbox;

    @BeforeAll
    static void open() {
        mailbox = Mailbox.opened();
        MailSettings.name(RunningHeard.shared(), mailbox);
    }

    @AfterAll
    static void close() {
        MailSettings.forget(RunningHeard.shared());
        MailSettings.speak(RunningHeard.shared(), "en");
        mailbox.close();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Hello Eva Sommer, we have heard you, 1 January 2031, 2 February 2031, we believe that it is solved",
        "de, Guten Tag Eva Sommer, wir haben Sie gehört, 1. Januar 2031, 2. Februar 2031, wir meinen es ist gelöst"
    })
    void aClientIsWrittenToInTheirLanguage(
            String language, String greeting, String heard, String before, String due, String solved) {
        Correspondence eva = Correspondence.with(mailbox, "Der Aufzug <b>steht</b>", language);
        Received first = eva.letter(heard);
        assertThat(first.text()).contains(greeting, "<b>steht</b>", eva.number());
        assertThat(first.html()).contains("&lt;b&gt;steht&lt;/b&gt;").doesNotContain("<b>", "<img");
        assertThat(first.header("Auto-Submitted")).isEqualTo("auto-generated");

        Received reply = eva.reply("I am on my way & bring the part.").letter("bring the part");
        assertThat(reply.text()).contains(greeting, "I am on my way & bring the part.", "Anna Agent");
        assertThat(reply.html()).contains("I am on my way &amp; bring the part.");
        assertThat(reply.header("Auto-Submitted")).isEmpty();

        String promise = eva.act("/promises", "{\"sentence\":\"It runs.\",\"dueAt\":\"2031-01-01T09:00:00Z\"}")
                .text("id");
        eva.act(
                "/promises/" + promise + "/move",
                "{\"dueAt\":\"2031-02-02T09:00:00Z\",\"reason\":\"The part is late.\"}");
        Received moved = eva.letter("The part is late.");
        assertThat(moved.text()).contains(greeting, "It runs.", before, due);

        eva.act("/resolve", "{\"resolution\":\"A new relay is in.\"}");
        Received resolved = eva.letter("A new relay is in.");
        assertThat(resolved.text().replace(",", "")).contains(solved);
        assertThat(List.of(first, reply, moved, resolved))
                .allSatisfy(
                        letter -> assertThat(letter.subject()).isEqualTo(eva.number() + ": Der Aufzug <b>steht</b>"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, you are invited, names you in a note, comes due, is not fine",
        "de, Sie sind eingeladen, nennt Sie in einer Notiz, wird am, nicht in Ordnung ist"
    })
    void aMemberIsWrittenToInTheFirmsLanguage(
            String language, String invited, String named, String due, String notFine) {
        MailSettings.speak(RunningHeard.shared(), language);
        Colleague mia = Colleague.joins("Mia");
        String url = Firm.admin()
                .post("members/" + mia.id() + "/invite", "{}")
                .made()
                .text("url");
        assertThat(mia.letter(mailbox, invited).text()).contains(url, mia.login());

        Correspondence eva = Correspondence.with(mailbox, "Lift");
        eva.act("/own", "{\"memberId\":\"" + mia.id() + "\"}");
        eva.note("@@" + mia.login() + ", have you seen this?");
        mia.isMentioned(eva, Tables.of(RunningHeard.shared()));
        assertThat(mia.letter(mailbox, named).text())
                .contains("have you seen this?", "/tickets/workspace.xhtml?queue=all&id=" + eva.id());

        eva.act(
                "/promises",
                "{\"sentence\":\"It runs soon.\",\"dueAt\":\"%s\"}"
                        .formatted(Instant.now().plusSeconds(60)));
        assertThat(mia.letter(mailbox, "It runs soon.").text()).contains(due);

        eva.act("/resolve", "{\"resolution\":\"Reset.\"}");
        eva.act("/reopen", "{\"reason\":\"It stopped again.\",\"by\":\"CLIENT\"}");
        assertThat(mia.letter(mailbox, "It stopped again.").text()).contains(notFine);
        assertThat(eva.letters()).noneMatch(letter -> letter.text().contains("have you seen this?"));
    }

    @Test
    void lettersAboutAnExceptionAreOneThread() {
        Correspondence eva = Correspondence.with(mailbox, "Thread");
        Received first = eva.letter("Thread");
        Received second = eva.reply("First answer.").letter("First answer.");
        Received third = eva.reply("Second answer.").letter("Second answer.");

        assertThat(first.header("References")).isEmpty();
        assertThat(second.header("In-Reply-To")).isEqualTo(first.id());
        assertThat(third.header("In-Reply-To")).isEqualTo(second.id());
        assertThat(third.header("References").split("\\s+")).containsExactly(first.id(), second.id());
        assertThat(third.id()).matches("<heard\\.\\d+\\.[0-9a-f]+@heard\\.example>");
    }

    @Test
    void theHeadSaysWhoWritesAndWhereAnswersGo() {
        Correspondence eva = Correspondence.with(mailbox, "Head");
        Received letter = eva.letter("Head");

        assertThat(letter.header("From")).contains("<service@heard.example>");
        assertThat(letter.header("Reply-To")).contains("<answers@heard.example>");
        assertThat(letter.header("To")).isEqualTo("Eva Sommer <" + eva.client() + ">");
        assertThat(letter.header("List-Id") + letter.header("List-Unsubscribe") + letter.header("Precedence"))
                .isEmpty();
        assertThat(mailbox.gate().guarded())
                .as("letters through a guarded line")
                .isPositive();
    }

    @Test
    void eachLetterHasAPrivateLinkOfItsOwnThatStandsNowhereElse() {
        Correspondence eva = Correspondence.with(mailbox, "Links");
        String first = eva.letter("Links").link();
        String second = eva.reply("Another letter.").letter("Another letter.").link();

        assertThat(second).isNotEqualTo(first);
        Tables tables = Tables.of(RunningHeard.shared());
        for (String link : List.of(first, second)) {
            Json opened = Firm.api().get(link).made();
            assertThat(opened.text("number")).isEqualTo(eva.number());
            String token = link.substring(link.lastIndexOf('/') + 1);
            for (String table : List.of("letter", "outbox", "client_link")) {
                assertThat(tables.ask("select count(*) from %s x where x::text like '%%%s%%'".formatted(table, token)))
                        .as(table)
                        .isEqualTo("0");
            }
        }
    }
}
