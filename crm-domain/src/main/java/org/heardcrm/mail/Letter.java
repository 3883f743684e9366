package org.heardcrm.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.NotPossibleNow;
import org.heardcrm.platform.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One letter to one reader about one thing. It is written and waits; somebody who sends claims it for as long as they
 * live, and the mail server takes it or refuses it. Refused for now it waits on, longer each time, for three days at
 * most; refused for good it has failed, until a person tries again. Its Message-ID stays the same however often it is
 * sent. What it says is not kept: it is composed when it is sent, so that a client's link is in the letter and nowhere
 * else.
 */
@Entity
@Table(name = "letter")
public class Letter {

    /** A claim that is not renewed for so long is nobody's: its holder is gone. */
    public static final Duration CLAIM = Duration.ofSeconds(30);

    /** For so long a letter waits; later it would only puzzle its reader. */
    public static final Duration PATIENCE = Duration.ofDays(3);

    private static final int LONGEST_ANSWER = 500;

    /** How long to wait after each refusal; after the last one, as long again and again. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1));

    @Id
    private long id;

    private String cause;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    @Column(name = "contact_id")
    private @Nullable Long contactId;

    @Column(name = "member_id")
    private @Nullable Long memberId;

    @Column(name = "ticket_id")
    private @Nullable Long ticketId;

    private @Nullable Long seq;

    @Column(name = "message_id")
    private String messageId;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "waiting_from")
    private Instant waitingFrom;

    @Column(name = "not_before")
    private Instant notBefore;

    private int attempts;

    @Column(name = "claimed_by")
    private @Nullable String claimedBy;

    @Column(name = "claimed_until")
    private @Nullable Instant claimedUntil;

    private @Nullable String address;
    private @Nullable String answer;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "client_link_id")
    private @Nullable Long clientLinkId;

    @Column(name = "sealed_link")
    private @Nullable String sealedLink;

    @SuppressWarnings("NullAway.Init")
    protected Letter() {
        // for JPA
    }

    /**
     * A letter that is to be sent.
     *
     * @param messageId as it stands in the letter's head, with its angle brackets
     * @param notBefore the earliest instant at which it may leave
     */
    public static Letter written(
            LetterId id, LetterKind kind, Cause cause, Recipient to, String messageId, Instant notBefore, Instant now) {
        Letter letter = new Letter();
        letter.id = id.value();
        letter.kind = kind;
        letter.cause = cause.key();
        letter.ticketId = cause.ticket();
        letter.seq = cause.seq();
        letter.contactId = to.contact();
        letter.memberId = to.member();
        letter.messageId = messageId;
        letter.createdAt = now;
        letter.awaitsSending(notBefore, now);
        return letter;
    }

    private void awaitsSending(Instant earliest, Instant now) {
        state = LetterState.WAITING;
        waitingFrom = now;
        notBefore = earliest;
        attempts = 0;
    }

    /** A secret that the letter will tell, closed so that only Heard reads it, until it is sent. */
    public void carrying(String sealed) {
        sealedLink = sealed;
    }

    // ---- being sent

    /** Waiting, due, and in nobody's hands. */
    public boolean isToBeSent(Instant now) {
        boolean free = claimedUntil == null || claimedUntil.isBefore(now);
        return state == LetterState.WAITING && free && !notBefore.isAfter(now);
    }

    /** It has waited for so long that nobody should get it any more. */
    public boolean isStale(Instant now) {
        return now.isAfter(waitingFrom.plus(PATIENCE));
    }

    /** Somebody is about to send it, and names themselves. */
    public void claim(String sender, Instant now) {
        claimedBy = sender;
        claimedUntil = now.plus(CLAIM);
        attempts++;
    }

    /**
     * It is ready to leave.
     *
     * @param to the address it goes to
     * @param link the client's link that is in it, or null when there is none
     */
    public void leaves(String to, @Nullable Long link) {
        address = to;
        clientLinkId = link;
    }

    /** The link in it opens nothing, since the letter did not leave. */
    public void linkTakenBack() {
        clientLinkId = null;
    }

    /** The mail server took it and said so. */
    public void sent(String said, Instant now) {
        sentAt = now;
        end(LetterState.SENT, said);
    }

    /** The mail server refused it for now, or nobody knows whether it took it. */
    public void refusedForNow(String said, Instant now) {
        if (isStale(now)) {
            end(LetterState.FAILED, said);
            return;
        }
        answer = cut(said);
        release();
        notBefore = now.plus(PAUSES.get(Math.max(0, Math.min(attempts, PAUSES.size()) - 1)));
    }

    public void refusedForGood(String said) {
        end(LetterState.FAILED, said);
    }

    /** It has waited too long. */
    public void giveUp() {
        end(LetterState.FAILED, answer);
    }

    /** There is no address to send it to. */
    public void unaddressed() {
        end(LetterState.UNADDRESSED, null);
    }

    /** What it was to tell is no longer so. */
    public void withdraw() {
        end(LetterState.WITHDRAWN, null);
    }

    private void end(LetterState last, @Nullable String said) {
        state = last;
        answer = cut(said);
        release();
        if (last == LetterState.SENT || last == LetterState.WITHDRAWN) {
            sealedLink = null;
        }
    }

    private void release() {
        claimedBy = null;
        claimedUntil = null;
    }

    private static @Nullable String cut(@Nullable String said) {
        String line = said == null ? null : said.strip().replaceAll("\\s+", " ");
        return line == null || line.length() <= LONGEST_ANSWER ? line : line.substring(0, LONGEST_ANSWER);
    }

    /**
     * A person wants it sent, whatever came of it so far; one that waits anyway leaves at once.
     *
     * @throws NotPossibleNow when it was sent, or says what is no longer so
     */
    public void tryAgain(Instant now) {
        if (state == LetterState.SENT || state == LetterState.WITHDRAWN) {
            throw new NotPossibleNow(
                    Sentence.of("letter-left", "Only a letter that waits or did not arrive can be sent again."),
                    List.of());
        }
        if (claimedUntil == null || claimedUntil.isBefore(now)) {
            awaitsSending(now, now);
        }
    }

    // ---- what it is

    public LetterId id() {
        return new LetterId(id);
    }

    public LetterKind kind() {
        return kind;
    }

    /** The key of its {@link Cause}. */
    public String cause() {
        return cause;
    }

    public Recipient recipient() {
        return new Recipient(contactId, memberId);
    }

    public @Nullable Long ticketId() {
        return ticketId;
    }

    public @Nullable Long seq() {
        return seq;
    }

    public String messageId() {
        return messageId;
    }

    public LetterState state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The earliest instant of the next attempt. */
    public Instant notBefore() {
        return notBefore;
    }

    public int attempts() {
        return attempts;
    }

    /** Who sends it right now, or null. */
    public @Nullable String claimedBy() {
        return claimedBy;
    }

    /** Where it went last, or null before it ever left. */
    public @Nullable String address() {
        return address;
    }

    /** What the mail server said last, or what kept us from reaching it. */
    public @Nullable String answer() {
        return answer;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    /** The client's link in the letter as it left last, or null. */
    public @Nullable Long clientLinkId() {
        return clientLinkId;
    }

    public @Nullable String sealedLink() {
        return sealedLink;
    }
}
