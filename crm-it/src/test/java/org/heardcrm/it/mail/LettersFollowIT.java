package org.heardcrm.it.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.heardcrm.it.RunningHeard;
import org.heardcrm.it.Tables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How soon letters follow what is done, what is known of them, and what follows from them. */
class LettersFollowIT {

    private static final Duration SOON = Duration.ofSeconds(3);

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

    @Test
    void aReplyIsInTheMailboxWithinThreeSeconds() {
        Correspondence eva = Correspondence.with(mailbox, "Quick");
        eva.letter("Quick");
        long best = LongStream.range(0, 3)
                .map(time -> millisUntilRead(eva, "At once, " + time))
                .min()
                .orElseThrow();

        System.out.printf("From a reply to the mailbox, the best of three: %d ms.%n", best);
        assertThat(Duration.ofMillis(best)).isLessThan(SOON);
    }

    private static long millisUntilRead(Correspondence eva, String words) {
        Instant said = Instant.now();
        eva.reply(words).letter(words);
        return Duration.between(said, Instant.now()).toMillis();
    }

    @Test
    void theMessageSaysHowFarItsLetterIs() {
        Correspondence eva = Correspondence.with(mailbox, "State");
        Instant before = Instant.now();
        eva.reply("Where am I?");
        assertThat(eva.delivery().text("state")).isIn("WAITING", "SENT");
        Json sent = eva.awaitDelivery("SENT");

        assertThat(sent.text("address")).isEqualTo(eva.client());
        assertThat(sent.text("answer")).startsWith("250");
        assertThat(sent.text("kind")).isEqualTo("REPLY");
        assertThat(Instant.parse(sent.text("sentAt"))).isBetween(before, Instant.now());
        assertThat(eva.look("/letters").list("items"))
                .extracting(letter -> letter.text("kind"))
                .containsExactly("RECEIVED", "REPLY");
    }

    @Test
    void whoGotALetterSinceItWasResolvedWasReached() {
        assertThat(closedAfterQuietDays(true)).isEqualTo("SILENCE");
        assertThat(closedAfterQuietDays(false)).isEqualTo("UNREACHED");
    }

    /** Without any link that opens, so that only the letter counts; eight days go by in between. */
    private String closedAfterQuietDays(boolean written) {
        Correspondence eva = Correspondence.with(mailbox, "Quiet");
        eva.act("/resolve", "{\"resolution\":\"Done.\"}");
        eva.letter("Done.");
        Correspondence.await(() -> eva.look("/letters").list("items").stream()
                .allMatch(letter -> letter.text("state").equals("SENT")));
        tables.change("delete from client_link where ticket_id = " + eva.id());
        tables.change("""
                update ticket_event set at = at - interval '8 days' where ticket_id = %1$s;
                update message set at = at - interval '8 days' where ticket_id = %1$s;
                update exception_ticket
                set reported_at = reported_at - interval '8 days', last_at = last_at - interval '8 days',
                    resolved_at = resolved_at - interval '8 days', quiet_since = quiet_since - interval '8 days'
                where id = %1$s;
                update letter set sent_at = sent_at - interval '%2$s' where ticket_id = %1$s
                """.formatted(eva.id(), written ? "0 days" : "9 days"));
        eva.note("Somebody looks.");
        return eva.look("").text("closedBy");
    }

    @Test
    void howFarMailIsBehindIsMeasured() {
        assertThat(Firm.admin().with("Accept", "text/plain").get("metrics").body())
                .contains("heard_mail_seconds_behind ");
        assertThat(Firm.api().get("/health/ready").body()).contains("\"mail\"");
    }

    @Test
    void theCheckFindsALetterForEachReplyAndMissesOneThatIsGone() {
        Correspondence eva = Correspondence.with(mailbox, "Checked");
        eva.reply("Checked reply.").awaitDelivery("SENT");
        Json whole = checkedLetters();
        assertThat(whole.number("compared")).isGreaterThan(1);
        assertThat(whole.number("differences")).as(whole.toString()).isZero();

        tables.change("create table gone as select * from letter where kind = 'REPLY' and ticket_id = " + eva.id()
                + "; delete from letter where id in (select id from gone)");
        assertThat(checkedLetters().number("differences")).isEqualTo(1);
        tables.change("insert into letter select * from gone; drop table gone");
    }

    private static Json checkedLetters() {
        String id = Firm.admin().post("checks", "{}").made().text("id");
        Correspondence.await(
                () -> !Firm.admin().get("checks/" + id).made().text("state").equals("RUNNING"));
        return Firm.admin().get("checks/" + id).made().list("kinds").stream()
                .filter(kind -> kind.text("kind").equals("letters"))
                .findFirst()
                .orElseThrow();
    }
}
