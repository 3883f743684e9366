package org.heardcrm.mail.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** Whether what is said in an exception goes to its client by mail, and if not, why not. */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class MailReach {

    /** What keeps letters from the client, the first that does. */
    public enum Bar {
        NO_SERVER,
        IMPORTED,
        DEMO,
        NO_CONTACT,
        NO_ADDRESS
    }

    /**
     * How the client can be reached.
     *
     * @param bar what keeps letters from them, or null when nothing does
     * @param name the contact's name, or null when there is none
     * @param address the contact's address, or null when it is not known
     */
    public record Reach(
            @Nullable Bar bar,
            @Nullable String name,
            @Nullable String address) {}

    @Inject
    private Sql sql;

    /** @throws org.heardcrm.platform.NotFound when there is no such exception */
    public Reach of(TicketId ticket) {
        return sql.one("""
                        select exists (select 1 from mail_server) as served, t.source = 'IMPORT' as imported, t.demo, c.name, c.email
                        from exception_ticket t left join contact c on c.id = t.contact_id where t.id = ?
                        """, row -> new Reach(bar(row), row.textOrNull("name"), row.textOrNull("email")), ticket)
                .orElseThrow(() -> org.heardcrm.platform.NotFound.of("This exception"));
    }

    private static @Nullable Bar bar(Row row) {
        if (!row.is("served")) {
            return Bar.NO_SERVER;
        }
        if (row.is("imported")) {
            return Bar.IMPORTED;
        }
        if (row.is("demo")) {
            return Bar.DEMO;
        }
        if (row.textOrNull("name") == null) {
            return Bar.NO_CONTACT;
        }
        return row.textOrNull("email") == null ? Bar.NO_ADDRESS : null;
    }
}
