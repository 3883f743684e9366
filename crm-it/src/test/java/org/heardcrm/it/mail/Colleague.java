package org.heardcrm.it.mail;

import org.heardcrm.it.Firm;
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

    /** Waits for the letter with these words in it. */
    Received letter(Mailbox mailbox, String words) {
        return mailbox.await(address(), letter -> letter.text().contains(words));
    }
}
