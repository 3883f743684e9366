package org.heardcrm.it.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.heardcrm.it.RunningHeard;

/** A real mail server with a gate before it, and all letters that it took. */
public final class Mailbox implements AutoCloseable {

    public static final String LOGIN = "heard";
    public static final String PASSWORD = "pässword with blanks";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestCertificate certificate = TestCertificate.made();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withUser(LOGIN, PASSWORD));
    private Gate gate;

    private Mailbox() {
        server.start();
        gate = Gate.before(server.getSmtp().getPort(), 0, certificate.server());
    }

    public static Mailbox opened() {
        return new Mailbox();
    }

    public Gate gate() {
        return gate;
    }

    public String pem() {
        return certificate.pem();
    }

    /** Nobody answers at the door until {@link #comeBack}. */
    void goAway() {
        gate.close();
    }

    void comeBack() {
        gate = Gate.before(server.getSmtp().getPort(), gate.port(), certificate.server());
    }

    /** The same door without TLS. */
    void forgetTls() {
        gate.close();
        gate = Gate.before(server.getSmtp().getPort(), gate.port(), null);
    }

    /** Everything that was taken, in its order. */
    public List<MimeMessage> all() {
        return List.of(server.getReceivedMessages());
    }

    /** The private link in a letter, from "/c/" on. */
    public static String linkOf(MimeMessage letter) {
        return new Received(letter).link();
    }

    List<Received> to(String address) {
        return all().stream()
                .map(Received::new)
                .filter(letter -> letter.isTo(address))
                .toList();
    }

    /** Waits for a letter to this address that is as described. */
    public Received await(String address, String subject) {
        return await(address, letter -> letter.subject().contains(subject));
    }

    public Received await(String address, Predicate<Received> which) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Stream<Received> found = to(address).stream().filter(which);
            java.util.Optional<Received> first = found.findFirst();
            if (first.isPresent()) {
                return first.get();
            }
            RunningHeard.pause();
        }
        throw new AssertionError("No such letter to " + address + " among "
                + to(address).stream().map(Received::subject).toList());
    }

    /** One letter as a reader's program sees it. */
    public record Received(MimeMessage message) {

        boolean isTo(String address) {
            return header("To").toLowerCase(java.util.Locale.ROOT).contains(address.toLowerCase(java.util.Locale.ROOT));
        }

        String subject() {
            try {
                return message.getSubject();
            } catch (MessagingException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        /** As it stands there; "" when there is none. */
        String header(String name) {
            try {
                String[] values = message.getHeader(name);
                return values == null ? "" : String.join(", ", values);
            } catch (MessagingException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        String id() {
            return header("Message-ID");
        }

        public String text() {
            return part(0, "text/plain");
        }

        String html() {
            return part(1, "text/html");
        }

        private String part(int number, String type) {
            try {
                jakarta.mail.BodyPart part = ((jakarta.mail.Multipart) message.getContent()).getBodyPart(number);
                if (!message.isMimeType("multipart/alternative") || !part.isMimeType(type)) {
                    throw new AssertionError("It has no part " + type);
                }
                return ((String) part.getContent()).replace("\r\n", "\n");
            } catch (MessagingException | java.io.IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        /** The private link in it, from "/c/" on. */
        public String link() {
            java.util.regex.Matcher link = java.util.regex.Pattern.compile("https?://[^/\\s]+(/c/[A-Za-z0-9_-]+)")
                    .matcher(text());
            if (!link.find()) {
                throw new AssertionError("There is no link in it:\n" + text());
            }
            return link.group(1);
        }
    }

    @Override
    public void close() {
        gate.close();
        server.stop();
    }
}
