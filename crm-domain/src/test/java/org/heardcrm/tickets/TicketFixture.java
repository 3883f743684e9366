package org.heardcrm.tickets;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Evidence;
import org.jspecify.annotations.Nullable;

/** An exception as tests tell it: {@code anException().working().resolved()}, an hour between any two acts. */
final class TicketFixture {

    static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    static final Author ANNA = Author.of(Author.Kind.MEMBER, 11L);
    static final Author BEN = Author.of(Author.Kind.MEMBER, 12L);
    static final Author CLIENT = Author.of(Author.Kind.CONTACT, 21L);
    static final Duration QUIET = Duration.ofDays(7);

    private final ExceptionTicket ticket;
    private Instant now = START;

    private TicketFixture(RaisedBy raisedBy, Source source) {
        ticket = ExceptionTicket.opened(
                new TicketId(1),
                new Opening(
                        new TicketNumber(1001),
                        7,
                        21L,
                        "Invoices carry the wrong address",
                        null,
                        "Our invoices go to the old office.",
                        Impact.HINDERED,
                        Channel.WEB,
                        raisedBy,
                        source,
                        null,
                        null,
                        null,
                        raisedBy.side() == Side.CLIENT ? CLIENT : ANNA,
                        START,
                        false),
                START);
    }

    static TicketFixture anException() {
        return new TicketFixture(RaisedBy.CLIENT, Source.REST);
    }

    static TicketFixture anException(RaisedBy raisedBy) {
        return new TicketFixture(raisedBy, Source.REST);
    }

    static TicketFixture anImportedException() {
        return new TicketFixture(RaisedBy.CLIENT, Source.IMPORT);
    }

    static TicketFixture anExceptionIn(TicketState state) {
        return anExceptionIn(state, fixture -> {});
    }

    /** @param before what happened to it first, while it was open */
    static TicketFixture anExceptionIn(TicketState state, Consumer<TicketFixture> before) {
        TicketFixture fixture = anException();
        before.accept(fixture);
        return switch (state) {
            case OPEN -> fixture;
            case WORKING -> fixture.working();
            case WAITING_ON_CLIENT -> fixture.asked();
            case RESOLVED -> fixture.working().resolved();
            case CLOSED -> fixture.working().resolved().confirmed();
        };
    }

    TicketFixture working() {
        ticket.talking().reply("We are looking into it.", false, Channel.WEB, ANNA, later());
        return this;
    }

    TicketFixture asked() {
        ticket.talking().reply("Which invoice is it?", true, Channel.WEB, ANNA, later());
        return this;
    }

    TicketFixture clientWrote() {
        ticket.talking().clientWrote("It is invoice 12.", Channel.WEB, CLIENT, later());
        return this;
    }

    TicketFixture promised(Duration due) {
        Instant at = later();
        ticket.promising().make("You get a corrected invoice.", at.plus(due), ANNA, at);
        return this;
    }

    TicketFixture ownedBy(@Nullable Author member, @Nullable String reason) {
        ticket.carrying().own(member == null ? null : member.id(), reason, ANNA, later());
        return this;
    }

    TicketFixture resolved() {
        ticket.ending().resolve("The address is corrected everywhere.", ANNA, later());
        return this;
    }

    TicketFixture confirmed() {
        ticket.ending().confirm("All fine now.", Evidence.CLIENT_SAID, CLIENT, later());
        return this;
    }

    TicketFixture closedQuietly(boolean reached) {
        ticket.ending().closeQuietly(QUIET, reached);
        now = now.plus(QUIET);
        return this;
    }

    TicketFixture after(Duration time) {
        now = now.plus(time);
        return this;
    }

    Instant later() {
        now = now.plus(Duration.ofHours(1));
        return now;
    }

    Instant now() {
        return now;
    }

    ExceptionTicket ticket() {
        return ticket;
    }
}
