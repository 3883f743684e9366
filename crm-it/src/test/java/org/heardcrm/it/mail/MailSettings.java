package org.heardcrm.it.mail;

import org.heardcrm.it.RunningHeard;
import org.heardcrm.it.Tables;

/** Names the mail server of a running Heard as if an admin had saved the page; the page itself has a test of its own. */
public final class MailSettings {

    private MailSettings() {}

    /** A server without login, guarded by STARTTLS with the mailbox's own certificate. */
    public static void name(RunningHeard heard, Mailbox mailbox) {
        name(heard, mailbox, "STARTTLS");
    }

    static void name(RunningHeard heard, Mailbox mailbox, String wire) {
        Tables.of(heard).change("""
                        insert into mail_server (host, port, wire, from_name, from_address, reply_to, certificate, since, changed_at)
                        values ('localhost', %d, '%s', 'Häfen & Söhne', 'service@heard.example', 'answers@heard.example', '%s', now(), now())
                        on conflict (the_one) do update
                        set port = excluded.port, wire = excluded.wire, certificate = excluded.certificate, changed_at = now()
                        """.formatted(mailbox.gate().port(), wire, mailbox.pem()));
    }

    public static void forget(RunningHeard heard) {
        Tables.of(heard).change("delete from mail_server");
    }

    /** In which language those are written to who have chosen none. */
    static void speak(RunningHeard heard, String language) {
        Tables.of(heard).change("""
                        insert into setting (name, value, changed_at) values ('language', '%s', now())
                        on conflict (name) do update set value = excluded.value
                        """.formatted(language));
    }
}
