package org.heardcrm.it.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.heardcrm.it.Api;
import org.heardcrm.it.Files;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** Files by REST: sent first, then named in a message; seen by those who see the message, and harmless to browsers. */
class AttachmentsByRestIT {

    private static final int MOST = 25 << 20;

    private final Json ticket = Firm.anException();
    private final String messages = "exception-tickets/" + ticket.text("id") + "/messages";

    private static String sent(String name, String type, byte[] bytes) {
        Files.Answer answer = Files.of(Firm.agent()).send(name, type, bytes);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return Json.parse(answer.text()).text("id");
    }

    private Api.Answer said(Api by, String kind, String attachment) {
        return by.post(
                messages, "{\"kind\":\"%s\",\"body\":\"See.\",\"attachments\":[\"%s\"]}".formatted(kind, attachment));
    }

    @Test
    void aFileComesBackAsItWasWhateverItIs() {
        byte[] bytes = "{\"not\": \"read by us\"}".getBytes(UTF_8);
        String id = sent("Übersicht 図.json", "application/json", bytes);
        Json message = said(Firm.agent(), "REPLY", id).made();
        assertThat(message.text("attachments.0.name")).isEqualTo("Übersicht 図.json");
        assertThat(message.text("attachments.0.type")).isEqualTo("application/json");
        Files.Answer read = Files.of(Firm.otherAgent()).get("attachments/" + id);
        assertThat(read.bytes()).isEqualTo(bytes);
        assertThat(read.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(read.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%C3%9Cbersicht%20%E5%9B%B3.json");
        assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(read.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void aPageInDisguiseIsServedAsBytesAndAPictureAsItself() {
        String page = sent("picture.png", "image/png", "<html><script>alert(1)</script>".getBytes(UTF_8));
        assertThat(Files.of(Firm.agent()).get("attachments/" + page).header("Content-Type"))
                .isEqualTo("application/octet-stream");
        String picture = sent("page.html", "text/html", Files.PNG);
        assertThat(Files.of(Firm.agent()).get("attachments/" + picture).header("Content-Type"))
                .isEqualTo("image/png");
    }

    @Test
    void untilItIsSentItIsItsSendersAloneAndAfterwardsItIsSentOnce() {
        String id = sent("a.txt", "text/plain", "a".getBytes(UTF_8));
        assertThat(Files.of(Firm.otherAgent()).get("attachments/" + id).status())
                .isEqualTo(404);
        assertThat(said(Firm.otherAgent(), "REPLY", id).status()).isEqualTo(422);
        assertThat(Firm.otherAgent().delete("attachments/" + id).status()).isEqualTo(404);
        said(Firm.agent(), "REPLY", id).made();
        assertThat(said(Firm.agent(), "REPLY", id).status()).isEqualTo(422);
        assertThat(Firm.agent().delete("attachments/" + id).status()).isEqualTo(404);
        assertThat(Firm.agent().get(messages).made().list("items")).hasSize(2);
    }

    @Test
    void whatIsNotSentCanBeTakenBack() {
        String id = sent("a.txt", "text/plain", "a".getBytes(UTF_8));
        assertThat(Firm.agent().delete("attachments/" + id).status()).isEqualTo(204);
        assertThat(Files.of(Firm.agent()).get("attachments/" + id).status()).isEqualTo(404);
    }

    @Test
    void theClientGetsWhatWasSaidToThemAndNeverWhatHangsOnANote() {
        String link = Firm.agent()
                .post("exception-tickets/" + ticket.text("id") + "/client-links", "{}")
                .made()
                .text("url");
        String open = sent("offer.txt", "text/plain", "for you".getBytes(UTF_8));
        String secret = sent("margin.txt", "text/plain", "not for you".getBytes(UTF_8));
        String elsewhere = sent("other.txt", "text/plain", "another’s".getBytes(UTF_8));
        said(Firm.agent(), "REPLY", open).made();
        said(Firm.agent(), "NOTE", secret).made();
        Firm.agent()
                .post(
                        "exception-tickets/" + Firm.anException().text("id") + "/messages",
                        "{\"kind\":\"REPLY\",\"body\":\"x\",\"attachments\":[\"%s\"]}".formatted(elsewhere))
                .made();
        String path = link.substring(link.indexOf("/c/"));
        Files anybody = Files.of(Firm.api());
        assertThat(anybody.get(path + "/attachments/" + open).text()).isEqualTo("for you");
        assertThat(anybody.get(path + "/attachments/" + open).header("Content-Security-Policy"))
                .contains("sandbox");
        for (String hidden : Arrays.asList(secret, elsewhere, "1", "x")) {
            assertThat(anybody.get(path + "/attachments/" + hidden).status())
                    .as(hidden)
                    .isEqualTo(404);
        }
        String data = Firm.api().get(path).body();
        assertThat(data).contains("offer.txt").doesNotContain("margin.txt");
    }

    @Test
    void theClientSendsFilesByAPlainForm() {
        String link = Firm.agent()
                .post("exception-tickets/" + ticket.text("id") + "/client-links", "{}")
                .made()
                .text("url");
        Files.Answer written = Files.of(Firm.api())
                .form(link.substring(link.indexOf("/c/")) + "/messages", "Look at this ü.", "Foto ü.png", Files.PNG);
        assertThat(written.status()).isEqualTo(303);
        Json last = Firm.agent().get(messages).made().at("items.1");
        assertThat(last.text("body")).isEqualTo("Look at this ü.");
        assertThat(last.text("kind")).isEqualTo("CLIENT");
        assertThat(last.text("attachments.0.name")).isEqualTo("Foto ü.png");
        assertThat(Files.of(Firm.agent())
                        .get("attachments/" + last.text("attachments.0.id"))
                        .bytes())
                .isEqualTo(Files.PNG);
    }

    @Test
    void twentyFiveMebibytesGoUpAndDownAndOneByteMoreIsTooLarge() {
        byte[] bytes = new byte[MOST];
        new Random(7).nextBytes(bytes);
        String id = sent("large.bin", "application/octet-stream", bytes);
        assertThat(Files.of(Firm.agent()).get("attachments/" + id).bytes()).isEqualTo(bytes);
        assertThat(Files.of(Firm.agent())
                        .send("large.bin", "application/octet-stream", Arrays.copyOf(bytes, MOST + 1))
                        .status())
                .isEqualTo(413);
        assertThat(Files.of(Firm.agent())
                        .send("empty.txt", "text/plain", new byte[0])
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aFailedMessageLeavesItsFilesUnsent() {
        String id = sent("a.txt", "text/plain", "a".getBytes(UTF_8));
        Api.Answer refused = Firm.agent()
                .post(messages, "{\"kind\":\"REPLY\",\"body\":\" \",\"attachments\":[\"%s\"]}".formatted(id));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Firm.agent().delete("attachments/" + id).status()).isEqualTo(204);
    }
}
