package org.heardcrm.mail.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.heardcrm.mail.MailServer;

/** A letter in the form that travels: plain and HTML, with a head that threads it and a Message-ID that stays. */
final class Mime extends MimeMessage {

    /** So many ancestors are named: the first, and the latest. */
    private static final int MOST_REFERENCES = 20;

    private final String id;

    private Mime(Session session, String id) {
        super(session);
        this.id = id;
    }

    static Mime of(Session session, MailServer server, Draft draft) throws MessagingException {
        Mime letter = new Mime(session, draft.messageId());
        letter.setFrom(named(server.fromAddress(), server.fromName()));
        letter.setReplyTo(new InternetAddress[] {named(server.answersTo(), server.fromName())});
        letter.setRecipient(Message.RecipientType.TO, named(draft.address(), draft.name()));
        letter.setSubject(draft.subject(), UTF_8.name());
        letter.setSentDate(Date.from(draft.writtenAt()));
        letter.thread(draft.thread());
        if (draft.automatic()) {
            letter.setHeader("Auto-Submitted", "auto-generated");
        }
        letter.setContent(new MimeMultipart("alternative", part(draft.text(), "plain"), part(draft.html(), "html")));
        letter.saveChanges();
        return letter;
    }

    private void thread(List<String> earlier) throws MessagingException {
        if (!earlier.isEmpty()) {
            Stream<String> latest = earlier.stream().skip(Math.max(1, earlier.size() - MOST_REFERENCES));
            setHeader("In-Reply-To", earlier.get(earlier.size() - 1));
            setHeader(
                    "References",
                    String.join(
                            "\r\n ",
                            Stream.concat(Stream.of(earlier.get(0)), latest).toList()));
        }
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        try {
            InternetAddress named = new InternetAddress(address, true);
            named.setPersonal(name, UTF_8.name());
            return named;
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("Every Java platform has UTF-8.", impossible);
        }
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8.name(), kind);
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
