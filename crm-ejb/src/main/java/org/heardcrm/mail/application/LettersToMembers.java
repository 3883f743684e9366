package org.heardcrm.mail.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.heardcrm.mail.Cause;
import org.heardcrm.mail.LetterKind;
import org.heardcrm.mail.Recipient;
import org.heardcrm.mail.application.DueLetters.Due;
import org.heardcrm.notices.NoticeGiven;
import org.heardcrm.platform.application.Sql;

/**
 * What a member is told, and wants to be told by mail, becomes a letter in the same transaction. Never about an exception
 * that was imported or belongs to the demo firm, and never to a member of it.
 */
@ApplicationScoped
class LettersToMembers {

    private static final String READER = """
            select m.name, m.email from member m, exception_ticket t
            where m.id = ? and not m.demo and t.id = ? and not t.demo and t.source <> 'IMPORT'
            """;

    @Inject
    private Sql sql;

    @Inject
    private MailServers servers;

    @Inject
    private Pen pen;

    void write(@Observes NoticeGiven given) {
        if (given.mailed()) {
            servers.known().ifPresent(known -> due(given).ifPresent(due -> pen.write(due, known, null)));
        }
    }

    private Optional<Due> due(NoticeGiven given) {
        return sql.one(
                READER,
                row -> new Due(
                        LetterKind.about(given.kind()),
                        Cause.notice(given),
                        Recipient.member(given.memberId()),
                        row.text("name"),
                        row.textOrNull("email")),
                given.memberId(),
                given.ticketId());
    }
}
