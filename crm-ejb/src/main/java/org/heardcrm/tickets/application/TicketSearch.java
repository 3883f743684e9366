package org.heardcrm.tickets.application;

import org.heardcrm.platform.application.Conditions;
import org.heardcrm.tickets.TicketNumber;

/** Finding exceptions by what people remember: the number, words of the summary or the goal, the account's name. */
final class TicketSearch {

    private TicketSearch() {}

    static void narrow(Conditions where, String words) {
        TicketNumber.parse(words)
                .ifPresentOrElse(
                        number -> where.and("t.number = ?", number.value()),
                        () -> where.and("""
                                t.search @@ websearch_to_tsquery('simple', heard_fold(?))
                                or heard_fold(t.summary) like '%' || heard_like(?) || '%'
                                or t.account_id in (select id from account
                                                    where words @@ websearch_to_tsquery('simple', heard_fold(?)))
                                or t.id in (select ticket_id from message
                                            where kind <> 'NOTE' and to_tsvector('simple', heard_fold(left(body, 20000)))
                                                @@ websearch_to_tsquery('simple', heard_fold(?)))""", words, words, words, words));
    }
}
