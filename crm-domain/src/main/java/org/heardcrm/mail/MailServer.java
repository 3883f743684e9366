package org.heardcrm.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.regex.Pattern;
import org.heardcrm.platform.Line;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * Who carries the firm's letters, and as whom they are written.
 *
 * @param host a name or an address
 * @param port 1 to 65535
 * @param login as whom Heard logs in there, or null when it need not
 * @param fromName what readers see as the sender
 * @param replyTo where answers go, or null for the sender's address
 * @param certificate the server's own certificates in PEM when no public authority vouches for it, or null
 */
public record MailServer(
        String host,
        int port,
        Wire wire,
        @Nullable String login,
        String fromName,
        String fromAddress,
        @Nullable String replyTo,
        @Nullable String certificate) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>()\\[\\],;:\\\\\"]+@[^\\s@<>()\\[\\],;:\\\\\"]+");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._:-]+");
    private static final int HIGHEST_PORT = 65_535;
    private static final int LONGEST = 254;
    private static final int LONGEST_CERTIFICATE = 20_000;

    /** @throws RuleBroken when a value is missing or malformed */
    public MailServer {
        host = Line.required("/host", "A mail server", host, LONGEST);
        login = Line.optional("/login", "A login", login, LONGEST);
        fromName = Line.required("/fromName", "A sender’s name", fromName, 120);
        fromAddress =
                address("/fromAddress", Line.required("/fromAddress", "A sender’s address", fromAddress, LONGEST));
        replyTo = Line.optional("/replyTo", "An address", replyTo, LONGEST);
        if (!HOST.matcher(host).matches()) {
            throw new RuleBroken("host", "/host", "“{0}” is no name of a server, as in mail.example.com.", host);
        }
        if (port < 1 || port > HIGHEST_PORT) {
            throw new RuleBroken("port", "/port", "A port is 1 to {0}.", HIGHEST_PORT);
        }
        if (replyTo != null) {
            address("/replyTo", replyTo);
        }
        certificate = certificate == null || certificate.isBlank() ? null : readable(certificate.strip());
    }

    private static String address(String pointer, String text) {
        if (!ADDRESS.matcher(text).matches()) {
            throw new RuleBroken("email", pointer, "“{0}” is no mail address, as in ada@example.com.", text);
        }
        return text;
    }

    private static String readable(String pem) {
        try {
            boolean some = pem.length() <= LONGEST_CERTIFICATE
                    && !CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(pem.getBytes(US_ASCII)))
                            .isEmpty();
            if (some) {
                return pem;
            }
        } catch (CertificateException unreadable) {
            // said below, as of a text without any
        }
        throw new RuleBroken(
                "certificate",
                "/certificate",
                "This is no certificate. One begins with -----BEGIN CERTIFICATE----- and ends with -----END CERTIFICATE-----.");
    }

    /** Where answers to letters go. */
    public String answersTo() {
        return replyTo == null ? fromAddress : replyTo;
    }

    /** What stands behind the @ of the sender's address. */
    public String domain() {
        return fromAddress.substring(fromAddress.lastIndexOf('@') + 1);
    }
}
