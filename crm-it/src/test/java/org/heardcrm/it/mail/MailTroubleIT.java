package org.heardcrm.it.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.it.Json;
import org.heardcrm.it.RunningHeard;
import org.heardcrm.it.Tables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bad days of the mail server: it refuses for now or for good, is away, or does not guard the line. */
class MailTroubleIT {

    private static Mailbox mailbox;

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

    /** How many links there are to the exception, of those that opened it or ever will. */
    private static String links(Correspondence eva) {
        return Tables.of(RunningHeard.shared()).ask("select count(*) from client_link where ticket_id = " + eva.id());
    }

    @Test
    void whatIsRefusedForNowIsTriedAgain() {
        Correspondence eva = Correspondence.with(mailbox, "Busy");
        eva.letter("Busy");
        mailbox.gate().refuse(eva.client(), "451 4.3.0 Come back later");
        Json delayed = eva.reply("In the end.").awaitAnswer("451 4.3.0 Come back later");
        assertThat(delayed.text("state")).isEqualTo("WAITING");
        assertThat(delayed.isNull("nextAttemptAt")).isFalse();

        assertThat(eva.awaitDelivery("SENT").number("attempts")).isEqualTo(2);
        assertThat(eva.letters()).hasSize(2);
        assertThat(links(eva)).as("one for each letter that arrived").isEqualTo("2");
    }

    @Test
    void whatIsRefusedForGoodHasFailedUntilSomebodyTriesAgain() {
        Correspondence eva = Correspondence.with(mailbox, "Gone");
        eva.letter("Gone");
        mailbox.gate().refuse(eva.client(), "550 5.1.1 No such person here");
        Json failed = eva.reply("Are you there?").awaitDelivery("FAILED");
        assertThat(failed.text("answer")).isEqualTo("550 5.1.1 No such person here");
        assertThat(links(eva)).as("the link in the refused letter is gone").isEqualTo("1");

        assertThat(eva.sendAgain().json().text("state")).isEqualTo("WAITING");
        eva.awaitDelivery("SENT");
        assertThat(eva.letters()).hasSize(2);
        assertThat(eva.sendAgain().status()).isEqualTo(409);
    }

    @Test
    void oneRefusedLetterHoldsUpNoOther() {
        Correspondence eva = Correspondence.with(mailbox, "Blocked");
        eva.letter("Blocked");
        mailbox.gate().refuse(eva.client(), "450 wait", "450 wait", "450 wait", "450 wait");
        eva.reply("Held up.").awaitAnswer("450 wait");

        Correspondence.with(mailbox, "Free").letter("Free");
    }

    @Test
    void whileTheServerIsAwayLettersWaitAndSayWhy() {
        Correspondence eva = Correspondence.with(mailbox, "Away");
        eva.letter("Away");
        mailbox.goAway();
        try {
            Json waiting = eva.reply("Is anybody there?").awaitAnswer("Connection refused");
            assertThat(waiting.text("state")).isEqualTo("WAITING");
        } finally {
            mailbox.comeBack();
        }
        assertThat(eva.awaitDelivery("SENT").number("attempts")).isEqualTo(1);
    }

    @Test
    void withoutTheProtectionThatWasAskedForNothingIsSent() {
        Correspondence eva = Correspondence.with(mailbox, "Open line");
        eva.letter("Open line");
        mailbox.forgetTls();
        try {
            Json waiting = eva.reply("A secret.").awaitAnswer("STARTTLS");
            assertThat(waiting.text("state")).isEqualTo("WAITING");
            assertThat(eva.letters()).hasSize(1);
        } finally {
            mailbox.goAway();
            mailbox.comeBack();
        }
        eva.awaitDelivery("SENT");
    }

    @Test
    void aServerThatNobodyVouchesForGetsNothing() {
        Mailbox stranger = Mailbox.opened();
        Correspondence eva = Correspondence.with(mailbox, "Stranger");
        eva.letter("Stranger");
        Tables tables = Tables.of(RunningHeard.shared());
        tables.change("update mail_server set port = " + stranger.gate().port() + ", changed_at = now()");
        try (stranger) {
            eva.reply("Not for you.").awaitAnswer("Could not convert socket to TLS");
            assertThat(stranger.all()).isEmpty();
        } finally {
            MailSettings.name(RunningHeard.shared(), mailbox);
        }
        eva.awaitDelivery("SENT");
    }
}
