package org.heardcrm.mail.application;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.heardcrm.mail.MailServer;
import org.heardcrm.mail.Wire;
import org.heardcrm.mail.application.Outcome.Kind;
import org.jspecify.annotations.Nullable;

/** An open line to the mail server; letters go through it one after the other. */
final class SmtpLine implements AutoCloseable {

    private static final int CONNECTING_MILLIS = 10_000;

    /** A server that looks through a letter may take long to say that it has it; not to wait would send it twice. */
    private static final int ANSWERING_MILLIS = 300_000;

    private static final int REFUSED_FOR_GOOD = 500;

    private final MailServer server;
    private final Session session;
    private final SMTPTransport transport;

    private SmtpLine(MailServer server, Session session, SMTPTransport transport) {
        this.server = server;
        this.session = session;
        this.transport = transport;
    }

    /**
     * @param host by which name Heard introduces itself
     * @throws MessagingException when the server is away, does not guard the line as it should, or does not let us in
     */
    static SmtpLine open(MailServer server, @Nullable String password, String host) throws MessagingException {
        Session session = Session.getInstance(properties(server, host));
        SMTPTransport transport = (SMTPTransport) session.getTransport("smtp");
        transport.connect(server.host(), server.port(), server.login(), password);
        return new SmtpLine(server, session, transport);
    }

    private static Properties properties(MailServer server, String host) throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.smtp.localhost", host);
        properties.put("mail.smtp.auth", Boolean.toString(server.login() != null));
        properties.put("mail.smtp.connectiontimeout", Integer.toString(CONNECTING_MILLIS));
        properties.put("mail.smtp.timeout", Integer.toString(ANSWERING_MILLIS));
        properties.put("mail.smtp.writetimeout", Integer.toString(ANSWERING_MILLIS));
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.ssl.enable", Boolean.toString(server.wire() == Wire.TLS));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(server.wire() == Wire.STARTTLS));
        properties.put("mail.smtp.starttls.required", Boolean.toString(server.wire() == Wire.STARTTLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        if (server.certificate() != null) {
            properties.put("mail.smtp.ssl.socketFactory", TrustedServer.trusting(server.certificate()));
        }
        return properties;
    }

    /** Whether the server still listens: one that refused a reader does, one that broke off does not. */
    boolean isGood() {
        return transport.isConnected();
    }

    /** What the server says to it. */
    Outcome send(Draft draft) {
        try {
            InternetAddress[] to = {new InternetAddress(draft.address(), true)};
            transport.sendMessage(Mime.of(session, server, draft), to);
            return new Outcome(Kind.TAKEN, transport.getLastServerResponse());
        } catch (AddressException unreadable) {
            return new Outcome(Kind.REFUSED_FOR_GOOD, "“" + draft.address() + "” is no mail address.");
        } catch (MessagingException failed) {
            return outcome(failed);
        }
    }

    /**
     * The server's own word, looked for through all that is wrapped around it. What it has against the sender is no
     * letter's fault: an admin mends it, and the letters wait.
     */
    private static Outcome outcome(MessagingException failed) {
        for (Exception cause = failed; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPSenderFailedException refused) {
                return new Outcome(Kind.REFUSED_FOR_NOW, said(refused));
            }
            if (cause instanceof SMTPAddressFailedException refused) {
                return new Outcome(kind(refused.getReturnCode()), said(refused));
            }
            if (cause instanceof SMTPSendFailedException refused && refused.getReturnCode() > 0) {
                boolean ofTheSender = String.valueOf(refused.getCommand()).startsWith("MAIL");
                return new Outcome(ofTheSender ? Kind.REFUSED_FOR_NOW : kind(refused.getReturnCode()), said(refused));
            }
        }
        return new Outcome(Kind.UNKNOWN, said(failed));
    }

    private static @Nullable Exception next(Exception cause) {
        return cause instanceof MessagingException wrapped ? wrapped.getNextException() : null;
    }

    private static Kind kind(int code) {
        return code >= REFUSED_FOR_GOOD ? Kind.REFUSED_FOR_GOOD : Kind.REFUSED_FOR_NOW;
    }

    /** What a failure says, with the innermost reason. */
    static String said(Exception failed) {
        Throwable innermost = failed;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String first = String.valueOf(failed.getMessage()).strip();
        String last = String.valueOf(innermost.getMessage()).strip();
        return first.contains(last) ? first : first + " (" + last + ")";
    }

    @Override
    public void close() throws MessagingException {
        transport.close();
    }
}
