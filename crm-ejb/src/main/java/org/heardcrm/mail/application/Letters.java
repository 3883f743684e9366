package org.heardcrm.mail.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heardcrm.mail.Cause;
import org.heardcrm.mail.Letter;
import org.heardcrm.mail.LetterId;
import org.heardcrm.mail.LetterKind;
import org.heardcrm.mail.Recipient;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.application.Sql;

/** All letters there ever were. */
@ApplicationScoped
public class Letters {

    static final String NOUN = "This letter";

    /** Two instants: now, twice. */
    private static final String DUE = " from letter where state = 'WAITING' and not_before <= ?"
            + " and (claimed_until is null or claimed_until < ?) order by not_before, id limit 1";

    @PersistenceContext(unitName = "heard")
    private EntityManager entities;

    @Inject
    private Sql sql;

    void add(Letter letter) {
        entities.persist(letter);
        entities.flush();
    }

    boolean isWritten(LetterKind kind, Cause cause, Recipient to) {
        return sql.one(
                        "select 1 from letter where cause = ? and kind = ?"
                                + " and coalesce(contact_id, 0) = coalesce(?::bigint, 0)"
                                + " and coalesce(member_id, 0) = coalesce(?::bigint, 0)",
                        row -> true,
                        cause.key(),
                        kind,
                        to.contact(),
                        to.member())
                .isPresent();
    }

    boolean isOneDue(Instant now) {
        return sql.one("select 1" + DUE, row -> true, now, now).isPresent();
    }

    /** The next letter to send, held until the transaction ends; one that somebody else holds is passed over. */
    Optional<Letter> nextDue(Instant now) {
        return sql.one("select id" + DUE + " for update skip locked", row -> row.number("id"), now, now)
                .map(id -> entities.find(Letter.class, id));
    }

    /**
     * The letter, held until the transaction ends.
     *
     * @throws NotFound when there is none
     */
    Letter forChange(LetterId id) {
        Letter letter = entities.find(Letter.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (letter == null) {
            throw NotFound.of(NOUN);
        }
        return letter;
    }

    /** The Message-IDs of what its reader was written about the same exception before, the oldest first. */
    List<String> thread(Letter letter) {
        return sql.all(
                "select message_id from letter where ticket_id = ? and id < ? and state not in ('UNADDRESSED', 'WITHDRAWN')"
                        + " and coalesce(contact_id, 0) = coalesce(?::bigint, 0)"
                        + " and coalesce(member_id, 0) = coalesce(?::bigint, 0) order by id",
                row -> row.text("message_id"),
                letter.ticketId(),
                letter.id(),
                letter.recipient().contact(),
                letter.recipient().member());
    }

    void renewClaim(LetterId id, String sender, Instant until) {
        sql.update(
                "update letter set claimed_until = ? where id = ? and claimed_by = ? and state = 'WAITING'",
                until,
                id,
                sender);
    }

    /** Nobody could be reached who would take them: all that are due wait on, and say why. */
    void keptWaiting(String why, Instant now) {
        sql.update(
                "update letter set answer = ? where state = 'WAITING' and not_before <= ? and claimed_until is null"
                        + " and answer is distinct from ?",
                why,
                now,
                why);
    }

    /** Some of those that have waited since before this instant. */
    List<LetterId> waitingSinceBefore(Instant instant) {
        return sql.all(
                "select id from letter where state = 'WAITING' and waiting_from < ? and claimed_until is null limit 500",
                row -> new LetterId(row.number("id")),
                instant);
    }
}
