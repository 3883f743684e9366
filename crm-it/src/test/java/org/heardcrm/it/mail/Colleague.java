package org.heardcrm.it.mail;

import org.heardcrm.it.Firm;
import org.heardcrm.it.Tables;
import org.heardcrm.it.mail.Mailbox.Received;

/** A member with a mailbox. */
record Colleague(String id, String login) {

    static Colleague joins(String name) {
        String login = Firm.unique(name).replace(' ', '-').toLowerCase(java.util.Locale.ROOT);
        String id = Firm.admin()
                .post("members", """
                        {"login":"%s","name":"%s","email":"%s@heard.example","roles":["AGENT"]}""".formatted(login, name, login))
                .made()
                .text("id");
        return new Colleague(id, login);
    }

    String address() {
        return login + "@heard.example";
    }

    /** Is named in the note that was the last thing said. */
    void isMentioned(Correspondence eva, Tables tables) {
        tables.change("""
                insert into outbox (type, payload, at)
                select 'MemberMentioned', jsonb_build_object('ticketId', ticket_id, 'seq', seq, 'memberId', %s, 'at', at), now()
                from message where ticket_id = %s order by seq desc limit 1
                """.formatted(id, eva.id()));
    }

    /** Waits for the letter with these words in it. */
    Received letter(Mailbox mailbox, String words) {
        return mailbox.await(address(), letter -> letter.text().contains(words));
    }
}
