package org.heardcrm.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heardcrm.tickets.TicketFixture.ANNA;
import static org.heardcrm.tickets.TicketFixture.BEN;
import static org.heardcrm.tickets.TicketFixture.CLIENT;
import static org.heardcrm.tickets.TicketFixture.QUIET;
import static org.heardcrm.tickets.TicketFixture.START;
import static org.heardcrm.tickets.TicketFixture.anException;
import static org.heardcrm.tickets.TicketFixture.anImportedException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.RuleBroken;
import org.junit.jupiter.api.Test;

class ExceptionTicketTest {

    private static List<EventType> types(TicketFixture fixture) {
        return fixture.ticket().newEvents().stream().map(TicketEvent::type).toList();
    }

    @Test
    void theFirstPersonToReplyOwnsIt() {
        TicketFixture fixture = anException().working();

        assertThat(fixture.ticket().standing().ownerId()).isEqualTo(ANNA.id());
        assertThat(types(fixture)).containsExactly(EventType.OPENED, EventType.REPLY, EventType.OWNED);
    }

    @Test
    void aMachineNeverOwnsNorCountsAsAReply() {
        TicketFixture fixture = anException();
        fixture.ticket()
                .replyAutomatically("Received.", Channel.MAIL, Author.of(Author.Kind.INTEGRATION, 5L), fixture.later());

        assertThat(fixture.ticket().standing().ownerId()).isNull();
        assertThat(fixture.ticket().standing().firstReplyAt()).isNull();
        assertThat(fixture.ticket().standing().waitingSince()).isEqualTo(START);
    }

    @Test
    void aClosedExceptionGetsNoOwnerByAReply() {
        TicketFixture fixture = anException().resolved().confirmed().working();

        assertThat(fixture.ticket().standing().ownerId()).isNull();
    }

    @Test
    void theFirstHandOffNeedsNoReasonAndTheSecondDoes() {
        TicketFixture fixture = anException().ownedBy(ANNA, null).ownedBy(BEN, null);

        assertThatThrownBy(() -> fixture.ownedBy(ANNA, " "))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("reason-required"));
        fixture.ownedBy(ANNA, "Ben is ill");
        assertThat(fixture.ticket().standing().handoffs()).isEqualTo(2);
    }

    @Test
    void ownedByTheSameMemberIsNoEvent() {
        TicketFixture fixture = anException().ownedBy(ANNA, null);
        long version = fixture.ticket().version();

        fixture.ownedBy(ANNA, null);

        assertThat(fixture.ticket().version()).isEqualTo(version);
    }

    @Test
    void handedToNobodyItCanBeOwnedAgainWithoutAHandOff() {
        TicketFixture fixture = anException()
                .ownedBy(ANNA, null)
                .ownedBy(null, "leaves the team")
                .ownedBy(BEN, null);

        assertThat(fixture.ticket().standing().handoffs()).isEqualTo(1);
        assertThat(fixture.ticket().standing().ownerId()).isEqualTo(BEN.id());
    }

    @Test
    void theClientWaitsFromTheirFirstWordSinceOurs() {
        TicketFixture fixture = anException().working();
        assertThat(fixture.ticket().standing().waitingSince()).isNull();

        fixture.clientWrote();
        Instant first = fixture.now();
        fixture.clientWrote();
        assertThat(fixture.ticket().standing().waitingSince()).isEqualTo(first);
    }

    @Test
    void timeWaitedOnUsStopsWhileWeWaitForTheClient() {
        TicketFixture fixture = anException().asked();
        fixture.after(Duration.ofHours(30)).clientWrote();
        fixture.working();

        // 1 h until we asked; 31 h theirs; 1 h until our reply, which leaves the clock with us
        assertThat(fixture.ticket().standing().effort(fixture.now()).waited()).isEqualTo(Duration.ofHours(2));
        assertThat(fixture.ticket()
                        .standing()
                        .effort(fixture.now().plus(Duration.ofHours(3)))
                        .waited())
                .isEqualTo(Duration.ofHours(5));
    }

    @Test
    void anExceptionThatWeSawFirstWaitsForNoReply() {
        TicketFixture fixture = anException(RaisedBy.STAFF);

        assertThat(fixture.ticket().newEvents().get(0).actor()).isEqualTo(Side.FIRM);
        assertThat(fixture.ticket().standing().waitingSince()).isNull();
        assertThat(fixture.ticket().standing().effort(START).contacts()).isZero();
        assertThat(fixture.ticket().newMessages().get(0).kind()).isEqualTo(MessageKind.REPLY);
    }

    @Test
    void theClientsWordStartsTheQuietDaysAgain() {
        TicketFixture fixture = anException().working().resolved();
        fixture.after(Duration.ofDays(6)).clientWrote();

        assertThat(fixture.ticket().isQuietOver(QUIET, fixture.now().plus(Duration.ofDays(6))))
                .isFalse();
        assertThat(fixture.ticket().isQuietOver(QUIET, fixture.now().plus(QUIET)))
                .isTrue();
        assertThat(fixture.ticket().standing().waitingSince()).isEqualTo(fixture.now());
    }

    @Test
    void closedByQuietDaysItCarriesTheInstantAtWhichTheyWereOver() {
        TicketFixture fixture = anException().working().resolved();
        Instant resolved = fixture.now();

        fixture.closedQuietly(true);

        assertThat(fixture.ticket().standing().closedAt()).isEqualTo(resolved.plus(QUIET));
        assertThat(fixture.ticket().standing().closedBy()).isEqualTo(ClosedBy.SILENCE);
    }

    @Test
    void aClientWhoMayNotHaveHeardIsUnreachedNotSilent() {
        TicketFixture fixture = anException().resolved().closedQuietly(false);

        assertThat(fixture.ticket().standing().closedBy()).isEqualTo(ClosedBy.UNREACHED);
    }

    @Test
    void anImportedExceptionNeverGoesQuiet() {
        TicketFixture fixture = anImportedException().resolved();

        assertThat(fixture.ticket().isQuietOver(QUIET, fixture.now().plus(Duration.ofDays(400))))
                .isFalse();
    }

    @Test
    void whatSilenceClosedTheClientMayConfirmOnce() {
        TicketFixture fixture = anException().resolved().closedQuietly(true);

        fixture.confirmed();

        assertThat(fixture.ticket().standing().closedBy()).isEqualTo(ClosedBy.SILENCE);
        assertThat(fixture.ticket().standing().isConfirmed()).isTrue();
        assertThatThrownBy(fixture::confirmed).isInstanceOf(ActNotPossible.class);
    }

    @Test
    void aConfirmationKeepsWhoSaidItHow() {
        TicketFixture fixture = anException().resolved();
        fixture.ticket().confirm("“Works.”", Evidence.STAFF_HEARD, ANNA, fixture.later());

        assertThat(fixture.ticket().standing().closedBy()).isEqualTo(ClosedBy.CLIENT);
        assertThat(fixture.ticket().standing().closedEvidence()).isEqualTo(Evidence.STAFF_HEARD);
    }

    @Test
    void reopenedItForgetsItsEndAndHistoryKeepsIt() {
        TicketFixture fixture = anException().working().resolved().confirmed();
        fixture.ticket().reopen(Side.CLIENT, "Wrong again.", CLIENT, fixture.later());

        TicketSummary standing = fixture.ticket().standing();
        assertThat(standing.resolvedAt()).isNull();
        assertThat(standing.closedAt()).isNull();
        assertThat(standing.closedBy()).isNull();
        assertThat(standing.waitingSince()).isEqualTo(fixture.now());
        assertThat(standing.effort(fixture.now()).contacts()).isEqualTo(2);
        assertThat(types(fixture)).contains(EventType.RESOLVED, EventType.CLOSED);
    }

    @Test
    void aClosedExceptionHearsItsClientForThirtyDays() {
        TicketFixture fixture = anException().resolved().confirmed();

        assertThat(fixture.ticket().isOpenToClient(fixture.now().plus(Duration.ofDays(30))))
                .isTrue();
        assertThat(fixture.ticket()
                        .isOpenToClient(fixture.now().plus(Duration.ofDays(30)).plusNanos(1000)))
                .isFalse();
    }

    @Test
    void eventsNeverStandBeforeTheOnesTheyFollow() {
        TicketFixture fixture = anException().working();
        fixture.ticket().note("The clock was set back.", ANNA, START.minusSeconds(5));

        assertThat(fixture.ticket().newEvents()).extracting(TicketEvent::at).isSorted();
    }

    @Test
    void aBlankOrOverlongWordIsRefusedBeforeAnythingHappens() {
        TicketFixture fixture = anException().working();

        assertThatThrownBy(() -> fixture.ticket().resolve(" ", ANNA, fixture.later()))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> fixture.ticket().resolve("x".repeat(2001), ANNA, fixture.later()))
                .isInstanceOf(RuleBroken.class);
        assertThat(fixture.ticket().standing().state()).isEqualTo(TicketState.WORKING);
    }

    @Test
    void aNumberIsReadAsPeopleWriteIt() {
        assertThat(TicketNumber.parse(" ex-1001 ")).contains(new TicketNumber(1001));
        assertThat(TicketNumber.parse("EX1001")).contains(new TicketNumber(1001));
        assertThat(TicketNumber.parse("1001")).isEmpty();
    }
}
