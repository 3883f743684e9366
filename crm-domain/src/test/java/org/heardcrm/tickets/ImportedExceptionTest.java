package org.heardcrm.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heardcrm.tickets.TicketFixture.CLIENT;
import static org.heardcrm.tickets.TicketFixture.QUIET;
import static org.heardcrm.tickets.TicketFixture.START;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImportedExceptionTest {

    private static final Instant NOW = START.plus(Duration.ofDays(60));

    private static ExceptionTicket imported(ImportedEvent... events) {
        Opening opening = new Opening(
                new TicketNumber(1001),
                7,
                21L,
                "Network · Access · Slow",
                null,
                null,
                Impact.HINDERED,
                Channel.PHONE,
                RaisedBy.CLIENT,
                Source.IMPORT,
                null,
                null,
                "elsewhere:1",
                CLIENT,
                START,
                false);
        return ExceptionTicket.imported(new TicketId(1), opening, List.of(events), "{\"urgency\":\"2\"}", NOW);
    }

    private static ImportedEvent event(EventType type, int hours, @Nullable Long ref, @Nullable String value) {
        return new ImportedEvent(
                type, Side.FIRM, Author.system(), START.plus(Duration.ofHours(hours)), ref, value, Evidence.INFERRED);
    }

    private static ImportedEvent closed(int hours) {
        return event(EventType.CLOSED, hours, null, ClosedBy.UNKNOWN.name());
    }

    @Test
    void eventsStandInTheOrderOfTheirInstantsWhateverOrderTheyAreToldIn() {
        ExceptionTicket ticket =
                imported(closed(9), event(EventType.RESOLVED, 8, null, null), event(EventType.OWNED, 1, 11L, null));

        assertThat(ticket.newEvents())
                .extracting(TicketEvent::type)
                .containsExactly(EventType.OPENED, EventType.OWNED, EventType.RESOLVED, EventType.CLOSED);
        assertThat(ticket.newEvents()).extracting(TicketEvent::seq).containsExactly(1L, 2L, 3L, 4L);
        assertThat(ticket.standing().state()).isEqualTo(TicketState.CLOSED);
        assertThat(ticket.standing().closedBy()).isEqualTo(ClosedBy.UNKNOWN);
        assertThat(ticket.standing().ownerId()).isEqualTo(11L);
    }

    @Test
    void replayingAnImportedLifeGivesTheSameSummary() {
        ExceptionTicket ticket = imported(
                event(EventType.OWNED, 1, 11L, null),
                event(EventType.REPLY, 2, null, TicketEvent.ASKS),
                event(EventType.HANDOFF, 3, null, "North → South"),
                event(EventType.RESOLVED, 8, null, null));

        assertThat(TicketSummary.replaying(ticket.newEvents())).isEqualTo(ticket.standing());
    }

    @Test
    void everythingImportedIsRecordedNow() {
        ExceptionTicket ticket = imported(event(EventType.RESOLVED, 8, null, null));

        assertThat(ticket.newEvents()).extracting(TicketEvent::recordedAt).containsOnly(NOW);
        assertThat(ticket.updatedAt()).isEqualTo(NOW);
        assertThat(ticket.reportedAt()).isEqualTo(START);
    }

    @Test
    void noActIsRefusedBecauseTheTableBindsWhatIsDoneHere() {
        ExceptionTicket ticket = imported(closed(1), event(EventType.RESOLVED, 2, null, null));

        assertThat(ticket.standing().state()).isEqualTo(TicketState.RESOLVED);
    }

    @Test
    void anImportedExceptionNeverGoesQuiet() {
        ExceptionTicket ticket = imported(event(EventType.RESOLVED, 1, null, null));

        assertThat(ticket.isQuietOver(QUIET, NOW)).isFalse();
    }

    @Test
    void whatElseWasKnownIsKept() {
        assertThat(imported().attributes()).isEqualTo("{\"urgency\":\"2\"}");
    }

    @Test
    void nothingHappensBeforeItIsReportedOrInTheFuture() {
        assertThatThrownBy(() -> imported(closed(-1))).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> imported(closed(24 * 61))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void noPromiseAndNoConfirmationIsEverImported() {
        assertThatThrownBy(() -> event(EventType.PROMISE, 1, null, null)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> event(EventType.CONFIRMED, 1, null, null)).isInstanceOf(RuleBroken.class);
    }
}
