package org.heardcrm.mail.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.heardcrm.mail.Cause;
import org.heardcrm.mail.Letter;
import org.heardcrm.mail.LetterKind;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Names;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.jspecify.annotations.Nullable;

/** Looks up what a letter about an exception has to tell. */
@ApplicationScoped
class LetterFacts {

    private static final String SELECT = """
            select t.number, t.summary, a.name as account, e.by_kind = 'MEMBER' as by_member, e.value, e.due,
                   m.body, p.sentence, p.due_at, p.kept_at is null and p.released_at is null as pending,
                   (select x.due from ticket_event x
                    where x.ticket_id = e.ticket_id and x.seq < e.seq and x.ref = e.ref
                      and x.type in ('PROMISE', 'PROMISE_MOVED') order by x.seq desc limit 1) as due_before,
            """ + Names.ofAuthor("e") + """
             as author
            from exception_ticket t
            join account a on a.id = t.account_id
            join ticket_event e on e.ticket_id = t.id and e.seq = ?
            left join message m on m.ticket_id = t.id and m.seq = e.seq
            left join promise p on e.type in ('PROMISE', 'PROMISE_MOVED') and p.ticket_id = t.id and p.seq::text = e.ref
            where t.id = ?
            """;

    @Inject
    private Sql sql;

    @Inject
    private HeardClock clock;

    /** Empty when it is no longer worth telling: nobody is reminded of a promise that was kept, moved or missed. */
    Optional<Facts> of(Letter letter) {
        return sql.one(
                        SELECT,
                        row -> letter.kind() == LetterKind.REMINDER
                                ? reminding(row, letter)
                                : Optional.of(facts(row, row.instantOrNull("due"))),
                        letter.seq(),
                        letter.ticketId())
                .orElseThrow();
    }

    private Optional<Facts> reminding(Row row, Letter letter) {
        Long ticket = letter.ticketId();
        Long promise = letter.seq();
        Instant due = row.instantOrNull("due_at");
        if (ticket == null || promise == null || due == null) {
            return Optional.empty();
        }
        boolean same = letter.cause().equals(Cause.dueTime(ticket, promise, due).key());
        return same && row.is("pending") && due.isAfter(clock.instant())
                ? Optional.of(facts(row, due))
                : Optional.empty();
    }

    private static Facts facts(Row row, @Nullable Instant due) {
        return new Facts(
                "EX-" + row.number("number"),
                row.text("summary"),
                row.text("account"),
                row.textOrNull("author"),
                row.is("by_member"),
                row.textOrNull("value"),
                row.textOrNull("body"),
                row.textOrNull("sentence"),
                due,
                row.instantOrNull("due_before"));
    }
}
