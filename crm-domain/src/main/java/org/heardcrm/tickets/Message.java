package org.heardcrm.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/** The words of one event: from the client, to the client, or among members. Numbered by its event. */
@Entity
@Table(name = "message")
@IdClass(TicketEventKey.class)
public class Message {

    /** How long a body may be, in characters. */
    public static final int LONGEST = 65_536;

    @Id
    @Column(name = "ticket_id")
    private long ticketId;

    @Id
    private long seq;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    private String body;

    @Column(name = "asks_client")
    private boolean asksClient;

    @Enumerated(EnumType.STRING)
    private @Nullable Channel channel;

    @Embedded
    private Author by;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Message() {
        // for JPA
    }

    static Message of(TicketEvent event, MessageKind kind, String body) {
        Message message = new Message();
        message.ticketId = event.ticketId().value();
        message.seq = event.seq();
        message.kind = kind;
        message.body = words("/body", body);
        message.asksClient = event.asks();
        message.channel = event.channel();
        message.by = event.by();
        message.at = event.at();
        return message;
    }

    /**
     * What can be a body.
     *
     * @throws RuleBroken when there is nothing in it, or too much
     */
    public static String words(String pointer, @Nullable String typed) {
        return Words.required(pointer, "A message", typed, LONGEST);
    }

    public TicketId ticketId() {
        return new TicketId(ticketId);
    }

    public long seq() {
        return seq;
    }

    public MessageKind kind() {
        return kind;
    }

    public String body() {
        return body;
    }

    public boolean asksClient() {
        return asksClient;
    }

    public @Nullable Channel channel() {
        return channel;
    }

    public Author by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
