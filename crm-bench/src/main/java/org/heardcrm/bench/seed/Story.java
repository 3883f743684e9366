package org.heardcrm.bench.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Evidence;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.Impact;
import org.heardcrm.tickets.Opening;
import org.heardcrm.tickets.RaisedBy;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.Source;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.TicketNumber;

/** One exception's life, act by act; the aggregate itself says what each act does. */
final class Story {

    private static final Duration QUIET = Duration.ofDays(7);
    private static final Channel[] WAYS = {Channel.MAIL, Channel.PHONE, Channel.WEB, Channel.REST};

    private final Firm firm;
    private final Random random;
    private final Batch batch;
    private final Author owner;
    private final Author client;
    private final Firm.Person person;
    private final ExceptionTicket ticket;
    private Instant now;

    private Story(Firm firm, Random random, Batch batch, TicketId id, TicketNumber number, Instant reported) {
        this.firm = firm;
        this.random = random;
        this.batch = batch;
        this.person = firm.anybody(random);
        this.owner = Author.of(Author.Kind.MEMBER, firm.anyMember(random));
        this.client = Author.of(Author.Kind.CONTACT, person.contact());
        this.now = reported.truncatedTo(ChronoUnit.MICROS);
        this.ticket = ExceptionTicket.opened(id, opening(number), now);
        batch.keep(ticket);
    }

    /** Lives it to its end and puts it into the batch. */
    static void tell(Firm firm, Random random, Batch batch, TicketId id, TicketNumber number, Life life, Instant asOf) {
        Instant reported = asOf.minus(age(life, random));
        Story story = new Story(firm, random, batch, id, number, reported);
        story.live(life);
        batch.add(story.ticket);
    }

    /** Old enough for what has happened; what is resolved has not been quiet for long. */
    private static Duration age(Life life, Random random) {
        return switch (life) {
            case CONFIRMED, GONE_QUIET -> Duration.ofMinutes(random.nextInt(40 * 24 * 60, 540 * 24 * 60));
            case RESOLVED -> Duration.ofMinutes(random.nextInt(5 * 24 * 60, 6 * 24 * 60));
            case WAITING_ON_CLIENT, UNTOUCHED, IN_WORK -> Duration.ofMinutes(random.nextInt(5 * 24 * 60, 30 * 24 * 60));
        };
    }

    private Opening opening(TicketNumber number) {
        boolean ours = happens(15);
        return new Opening(
                number,
                person.account(),
                person.contact(),
                Vocabulary.summary(random),
                happens(50) ? Vocabulary.words(random) : null,
                Vocabulary.words(random),
                Impact.values()[random.nextInt(Impact.values().length)],
                way(),
                ours ? RaisedBy.STAFF : RaisedBy.CLIENT,
                Source.REST,
                null,
                null,
                null,
                ours ? owner : client,
                now,
                false);
    }

    private void live(Life life) {
        switch (life) {
            case UNTOUCHED -> {
                // nobody has answered yet
            }
            case IN_WORK -> work();
            case WAITING_ON_CLIENT -> {
                work();
                does(() -> ticket.reply(Vocabulary.words(random), true, way(), owner, later(20)));
            }
            case RESOLVED, GONE_QUIET, CONFIRMED -> end(life);
        }
    }

    /** Ends with our word, so that the client does not wait. */
    private void work() {
        does(() -> ticket.reply(Vocabulary.words(random), false, way(), owner, later(20)));
        if (happens(10)) {
            long colleague = firm.anyMember(random);
            does(() -> ticket.own(colleague, "Knows this client's plant", owner, later(5)));
        }
        if (happens(25)) {
            does(() -> ticket.note(Vocabulary.words(random), owner, later(5)));
        }
        if (happens(40)) {
            does(() -> ticket.clientWrote(Vocabulary.words(random), way(), client, later(20)));
            does(() -> ticket.reply(Vocabulary.words(random), false, way(), owner, later(20)));
        }
        if (happens(30)) {
            promise();
        }
    }

    /** Three of four are kept in time. */
    private void promise() {
        Instant due = now.plus(Duration.ofHours(40));
        does(() -> ticket.promise("We call back with the corrected papers.", due, owner, later(5)));
        if (happens(75)) {
            long seq = ticket.version();
            does(() -> ticket.keepPromise(seq, owner, later(20)));
        }
    }

    private void end(Life life) {
        work();
        does(() -> ticket.resolve("The papers were put right and sent again.", owner, later(5)));
        if (life == Life.CONFIRMED) {
            if (happens(4)) {
                does(() -> ticket.reopen(Side.CLIENT, "It came back.", client, later(20)));
                does(() -> ticket.resolve("The cause was found and removed.", owner, later(20)));
            }
            does(() -> ticket.confirm("Works, thank you.", Evidence.STAFF_HEARD, owner, later(20)));
        } else if (life == Life.GONE_QUIET) {
            does(() -> ticket.closeQuietly(QUIET, false));
        }
    }

    private void does(Runnable act) {
        act.run();
        batch.keep(ticket);
    }

    private Instant later(int hours) {
        now = now.plus(Duration.ofMinutes(random.nextInt(1, hours * 60))).truncatedTo(ChronoUnit.MICROS);
        return now;
    }

    private Channel way() {
        return WAYS[random.nextInt(WAYS.length)];
    }

    private boolean happens(int ofHundred) {
        return random.nextInt(100) < ofHundred;
    }
}
