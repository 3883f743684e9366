package org.heardcrm.it.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.heardcrm.it.RunningHeard;
import org.heardcrm.it.mail.Mailbox.Received;

/** One client with a mailbox, and an agent who handles their exception. */
final class Correspondence {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Api agent = Firm.agent();
    private final Mailbox mailbox;
    private final String client;
    private final Json ticket;

    private Correspondence(Mailbox mailbox, String client, Json ticket) {
        this.mailbox = mailbox;
        this.client = client;
        this.ticket = ticket;
    }

    /** An address that nobody else has. */
    static String anAddress() {
        return Firm.unique("eva").replace(' ', '.') + "@client.example";
    }

    /** An account of its own, with Eva Sommer, who is written to in this language. */
    static Correspondence with(Mailbox mailbox, String summary, String language) {
        String client = anAddress();
        String account = account();
        String contact = Firm.agent()
                .post("contacts", """
                        {"name":"Eva Sommer","email":"%s","language":"%s","accounts":[{"accountId":"%s"}]}""".formatted(client, language, account))
                .made()
                .text("id");
        return new Correspondence(mailbox, client, reported(account, contact, summary));
    }

    static Correspondence with(Mailbox mailbox, String summary) {
        return with(mailbox, summary, "en");
    }

    static String account() {
        return Firm.agent()
                .post("accounts", "{\"name\":\"%s\",\"kind\":\"CLIENT\"}".formatted(Firm.unique("Hafen & Söhne")))
                .made()
                .text("id");
    }

    static Json reported(String account, String contact, String summary) {
        return Firm.agent()
                .post("exception-tickets", """
                        {"accountId":"%s","contactId":"%s","summary":"%s","description":"It stands still.",
                         "impact":"BLOCKED","channel":"PHONE"}""".formatted(account, contact, summary))
                .made();
    }

    /** About an exception that was made otherwise. */
    static Correspondence about(Mailbox mailbox, Json ticket, String client) {
        return new Correspondence(mailbox, client, ticket);
    }

    Json ticket() {
        return ticket;
    }

    String number() {
        return ticket.text("number");
    }

    String id() {
        return ticket.text("id");
    }

    String client() {
        return client;
    }

    /** @param path below the exception */
    Json act(String path, String json) {
        return agent.post("exception-tickets/" + id() + path, json).made();
    }

    Api.Answer tryToAct(String path, String json) {
        return agent.post("exception-tickets/" + id() + path, json);
    }

    Json look(String path) {
        return agent.get("exception-tickets/" + id() + path).made();
    }

    Correspondence reply(String words) {
        act("/messages", "{\"kind\":\"REPLY\",\"body\":\"%s\"}".formatted(words));
        return this;
    }

    Correspondence note(String words) {
        act("/messages", "{\"kind\":\"NOTE\",\"body\":\"%s\"}".formatted(words));
        return this;
    }

    /** What the client got. */
    List<Received> letters() {
        return mailbox.to(client);
    }

    /** Waits for the client's letter with these words in it. */
    Received letter(String words) {
        return mailbox.await(client, letter -> letter.text().contains(words));
    }

    /** Of the last message: how far its letter has come. */
    Json delivery() {
        List<Json> messages = look("/messages").list("items");
        return messages.get(messages.size() - 1).at("delivery.0");
    }

    Json awaitDelivery(String state) {
        await(() -> delivery().text("state").equals(state));
        Json seen = delivery();
        assertThat(seen.text("state")).as(seen.toString()).isEqualTo(state);
        return seen;
    }

    /** Waits until the server's answer to the last message's letter contains these words. */
    Json awaitAnswer(String words) {
        await(() -> delivery().text("answer").contains(words));
        Json seen = delivery();
        assertThat(seen.text("answer")).contains(words);
        return seen;
    }

    /** The last message's letter is tried again. */
    Api.Answer sendAgain() {
        await(() -> !delivery().isNull("id"));
        return tryToAct("/letters/" + delivery().text("id") + "/send-again", "{}");
    }

    static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            RunningHeard.pause();
        }
    }
}
