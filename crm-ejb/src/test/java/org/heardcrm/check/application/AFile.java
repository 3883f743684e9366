package org.heardcrm.check.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Evidence;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.EventType;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.Impact;
import org.heardcrm.tickets.Opening;
import org.heardcrm.tickets.PutAwayAs;
import org.heardcrm.tickets.RaisedBy;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.Source;
import org.heardcrm.tickets.TagChange;
import org.heardcrm.tickets.TicketEvent;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.TicketNumber;
import org.heardcrm.tickets.application.Queue;

/** A file that lacks something, as tests tell it: {@code aFile().waiting().without(EventType.CLIENT_MESSAGE)}. */
final class AFile {

    static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final Author ANNA = Author.of(Author.Kind.MEMBER, 11L);
    private static final Author CLIENT = Author.of(Author.Kind.CONTACT, 21L);

    private final ExceptionTicket ticket = ExceptionTicket.opened(new TicketId(1), opening(), START);
    private Instant now = START;
    private Set<Queue> queues = EnumSet.of(Queue.UNOWNED, Queue.WAITING, Queue.ALL);

    static AFile aFile() {
        return new AFile();
    }

    private static Opening opening() {
        return new Opening(
                new TicketNumber(1001),
                7,
                21L,
                "Invoices carry the wrong address",
                null,
                "Our invoices go to the old office.",
                Impact.HINDERED,
                Channel.WEB,
                RaisedBy.CLIENT,
                Source.REST,
                null,
                null,
                null,
                CLIENT,
                START,
                false);
    }

    /** A whole life: asked, answered, promised, moved, kept, passed on, covered, helped, resolved, confirmed, reopened, waiting. */
    AFile lived() {
        ticket.talking().reply("Which invoice is it?", true, Channel.WEB, ANNA, later());
        ticket.talking().clientWrote("It is invoice 12.", Channel.WEB, CLIENT, later());
        ticket.talking().repeat(Side.CLIENT, null, ANNA, later());
        long promise = ticket.promising()
                .make("A corrected invoice.", now.plus(Duration.ofDays(2)), ANNA, later())
                .seq();
        ticket.promising().move(promise, now.plus(Duration.ofDays(3)), "The printer is away.", ANNA, later());
        ticket.promising().keep(promise, ANNA, later());
        long released = ticket.promising()
                .make("A call.", now.plus(Duration.ofDays(2)), ANNA, later())
                .seq();
        ticket.promising().release(released, ANNA, later());
        ticket.promising().make("A letter.", now.plus(Duration.ofDays(9)), ANNA, later());
        long done = ticket.planning()
                .plan(Side.FIRM, "We print it again.", ANNA, later())
                .seq();
        ticket.planning().tick(done, Side.FIRM, ANNA, later());
        ticket.planning().untick(done, Side.FIRM, ANNA, later());
        long dropped = ticket.planning()
                .plan(Side.CLIENT, "You send us the old one.", ANNA, later())
                .seq();
        ticket.planning().drop(dropped, ANNA, later());
        long theirs = ticket.planning()
                .plan(Side.CLIENT, "You tell us the new office.", ANNA, later())
                .seq();
        ticket.planning().tick(theirs, Side.CLIENT, CLIENT, later());
        ticket.carrying().own(12L, "Holidays", ANNA, later());
        ticket.carrying().cover(13L, null, "Ill today", ANNA, later());
        ticket.swarming().invite(14L, "Do you know the printers?", ANNA, later());
        ticket.swarming().join(14L, Author.of(Author.Kind.MEMBER, 14L), later());
        ticket.swarming().invite(15L, null, ANNA, later());
        ticket.swarming().decline(15L, "On the road", Author.of(Author.Kind.MEMBER, 15L), later());
        ticket.swarming().leave(14L, Author.of(Author.Kind.MEMBER, 14L), later());
        ticket.swarming().thank(14L, null, ANNA, later());
        ticket.talking().explain("The old address stood in a template.", Channel.WEB, ANNA, later());
        ticket.describing().tag(new TagChange(List.of("invoices"), List.of()), ANNA, later());
        ticket.shelving().putAway(PutAwayAs.SPAM, ANNA, later());
        ticket.shelving().putBack(ANNA, later());
        ticket.talking().note("Tell the printers too.", ANNA, later());
        ticket.ending().resolve("The address is corrected everywhere.", ANNA, later());
        ticket.ending().confirm("All fine.", Evidence.CLIENT_SAID, CLIENT, later());
        ticket.ending().reopen(Side.CLIENT, "The old address is back.", CLIENT, later());
        ticket.shelving().snooze(now.plus(Duration.ofDays(2)), ANNA, later());
        ticket.shelving().wake(Side.FIRM, ANNA, later());
        queues = EnumSet.of(Queue.MINE, Queue.WAITING, Queue.DUE, Queue.SWARMS, Queue.ALL);
        return this;
    }

    private Instant later() {
        now = now.plus(Duration.ofHours(1));
        return now;
    }

    Instant now() {
        return now;
    }

    TicketFile whole() {
        return file(event -> true);
    }

    /** As if those events had never been written. */
    TicketFile without(EventType type) {
        return file(event -> event.type() != type);
    }

    TicketFile withoutPromises() {
        TicketFile whole = whole();
        return new TicketFile(whole.ticket(), whole.events(), List.of(), whole.steps(), whole.spoken(), queues);
    }

    TicketFile withoutWords() {
        TicketFile whole = whole();
        return new TicketFile(whole.ticket(), whole.events(), whole.promises(), whole.steps(), List.of(), queues);
    }

    TicketFile backwards() {
        TicketFile whole = whole();
        List<TicketEvent> backwards = new ArrayList<>(whole.events());
        java.util.Collections.reverse(backwards);
        return new TicketFile(whole.ticket(), backwards, whole.promises(), whole.steps(), whole.spoken(), queues);
    }

    TicketFile in(Set<Queue> others) {
        TicketFile whole = whole();
        return new TicketFile(whole.ticket(), whole.events(), whole.promises(), whole.steps(), whole.spoken(), others);
    }

    private TicketFile file(Predicate<TicketEvent> kept) {
        return new TicketFile(
                ticket,
                ticket.newEvents().stream().filter(kept).toList(),
                ticket.promises(),
                ticket.steps(),
                ticket.newMessages().stream()
                        .map(said -> new SpokenLine(1, said.seq(), said.kind(), said.at()))
                        .toList(),
                queues);
    }
}
