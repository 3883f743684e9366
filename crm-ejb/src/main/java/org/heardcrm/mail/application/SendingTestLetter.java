package org.heardcrm.mail.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heardcrm.mail.LetterId;
import org.heardcrm.mail.MailServer;
import org.heardcrm.mail.application.MailServers.Known;
import org.heardcrm.mail.application.Outcome.Kind;
import org.heardcrm.platform.NotPossibleNow;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Ids;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Settings;

/** An admin tries the mail server: one letter, at once, and what the server said to it. */
@Stateless
@Needs(Right.ADMINISTER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SendingTestLetter {

    @Inject
    private MailServers servers;

    @Inject
    private PostOffice office;

    @Inject
    private Templates templates;

    @Inject
    private Settings settings;

    @Inject
    private Ids ids;

    @Inject
    private HeardClock clock;

    /**
     * What came of it.
     *
     * @param answer the server's sentence, or what kept us from hearing one
     */
    public record Result(boolean taken, String answer) {}

    /**
     * @param address where to
     * @param language one that Heard speaks
     * @throws NotPossibleNow when no mail server is named
     */
    public Result send(String address, String language) {
        Known known = servers.known()
                .orElseThrow(() -> new NotPossibleNow(
                        Sentence.of("no-mail-server", "Name a mail server and save it first."), List.of()));
        try (SmtpLine line = office.open(known)) {
            Outcome outcome = line.send(draft(known.server(), address, language));
            return new Result(outcome.kind() == Kind.TAKEN, outcome.answer());
        } catch (MessagingException away) {
            return new Result(false, SmtpLine.said(away));
        }
    }

    private Draft draft(MailServer server, String address, String language) {
        Map<String, String> values = new HashMap<>(Map.of("firm", settings.firm(), "host", server.host()));
        Template template = templates.named(Templates.TEST, language);
        String subject = template.subject(values);
        return new Draft(
                Pen.messageId(new LetterId(ids.next()), server.domain()),
                List.of(),
                true,
                address,
                address,
                subject,
                template.text(values),
                Markup.framed(language, subject, template.html(values)),
                clock.instant(),
                null);
    }
}
