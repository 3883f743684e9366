package org.heardcrm.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.mail.MailSettings;
import org.heardcrm.it.mail.Mailbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Letters while the JVM that sends them is killed: none is lost, and none is sent twice but one whose server took it and was
 * not heard. That one comes again as the same letter, by its Message-ID.
 */
class LettersOnBadDaysIT {

    private static final int LETTERS = 200;
    private static final int KILLS = 3;

    private final FragileHeard fragile = FragileHeard.started();
    private final Mailbox mailbox = Mailbox.opened();
    private Api agent = fragile.anybody();
    private String ticket = "";

    @BeforeEach
    void anExceptionWhoseClientHasAMailbox() {
        MailSettings.name(fragile.heard(), mailbox);
        agent = fragile.programOf(fragile.agent("agent"));
        ticket = agent.post("exception-tickets", """
                        {"account":{"name":"Acme"},"contact":{"name":"Eva","email":"eva@client.example"},
                         "summary":"Letters","impact":"HINDERED","channel":"WEB"}""").made().text("id");
        FragileHeard.await(() -> mailbox.all().size() == 1);
    }

    @AfterEach
    void stop() {
        fragile.close();
        mailbox.close();
    }

    private void reply(String words) {
        agent.post("exception-tickets/" + ticket + "/messages", "{\"kind\":\"REPLY\",\"body\":\"" + words + "\"}")
                .made();
    }

    private void killAndStartAgain() {
        fragile.killServer();
        fragile.startAgain();
        agent = fragile.anybody().as(Firm.token(fragile.admin(), memberId(), "\"tickets:write\",\"accounts:write\""));
    }

    private String memberId() {
        return fragile.tables().ask("select id from member where login = 'agent'");
    }

    @Test
    void noLetterIsLostAndNoneIsSentTwiceWhileTheSenderIsKilled() {
        mailboxIsClosedFor(() -> {
            for (int i = 0; i < LETTERS; i++) {
                reply("Letter " + i);
            }
        });
        for (int kill = 1; kill <= KILLS; kill++) {
            int enough = 1 + kill * LETTERS / (KILLS + 1);
            FragileHeard.await(() -> mailbox.all().size() >= enough);
            killAndStartAgain();
        }
        FragileHeard.await(() -> waiting() == 0);

        Map<String, Long> times = byMessageId();
        long copies = times.values().stream().mapToLong(count -> count - 1).sum();
        System.out.printf(
                "%d letters, %d kills, %d copies of letters that were taken unheard.%n", times.size(), KILLS, copies);
        assertThat(times).hasSize(LETTERS + 1);
        assertThat(copies).isLessThanOrEqualTo(KILLS);
        assertThat(fragile.tables().ask("select count(*) from letter where state = 'SENT'"))
                .isEqualTo(Integer.toString(LETTERS + 1));
        assertThat(fragile.check()).as("exit code of the check").isZero();
    }

    /** All of them wait then, and leave in one go. */
    private void mailboxIsClosedFor(Runnable work) {
        fragile.tables().change("update mail_server set port = 1, changed_at = now()");
        work.run();
        FragileHeard.await(() -> waiting() == LETTERS);
        MailSettings.name(fragile.heard(), mailbox);
    }

    private long waiting() {
        return Long.parseLong(fragile.tables().ask("select count(*) from letter where state = 'WAITING'"));
    }

    private Map<String, Long> byMessageId() {
        return mailbox.all().stream()
                .collect(Collectors.groupingBy(LettersOnBadDaysIT::messageId, Collectors.counting()));
    }

    private static String messageId(MimeMessage letter) {
        try {
            return letter.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void aLetterThatWasTakenUnheardComesAgainAsTheSame() throws InterruptedException {
        CountDownLatch taken = mailbox.gate().fallSilent();
        reply("Did you hear me?");
        assertThat(taken.await(60, TimeUnit.SECONDS)).isTrue();
        killAndStartAgain();
        mailbox.gate().speakAgain();
        FragileHeard.await(() -> waiting() == 0);

        assertThat(byMessageId().values()).containsExactlyInAnyOrder(1L, 2L);
        List<String> links = mailbox.all().stream()
                .map(Mailbox::linkOf)
                .filter(link -> fragile.anybody().get(link).status() == 200)
                .toList();
        assertThat(links).as("the links of both copies open the exception").hasSize(3);
    }

    @Test
    void whatWasSaidRightBeforeAKillIsMailedAfterTheStart() {
        reply("The last words.");
        killAndStartAgain();
        FragileHeard.await(() -> mailbox.all().size() >= 2 && waiting() == 0);

        assertThat(byMessageId()).hasSize(2);
    }
}
