package org.heardcrm.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heardcrm.tickets.TicketFixture.ANNA;
import static org.heardcrm.tickets.TicketFixture.CLIENT;
import static org.heardcrm.tickets.TicketFixture.QUIET;
import static org.heardcrm.tickets.TicketFixture.anException;
import static org.heardcrm.tickets.TicketFixture.anImportedException;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the client's word or by quiet days, and beginning again. */
class EndingTest {

    @Test
    void theClientsWordStartsTheQuietDaysAgain() {
        TicketFixture fixture = anException().working().resolved();
        fixture.after(Duration.ofDays(6)).clientWrote();

        assertThat(fixture.ticket().ending().isQuietOver(QUIET, fixture.now().plus(Duration.ofDays(6))))
                .isFalse();
        assertThat(fixture.ticket().ending().isQuietOver(QUIET, fixture.now().plus(QUIET)))
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

        assertThat(fixture.ticket().ending().isQuietOver(QUIET, fixture.now().plus(Duration.ofDays(400))))
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
    void aConfirmationThroughTheLinkIsNoLongerThanOneThatWasHeard() {
        Ending ending = anException().resolved().ticket().ending();

        assertThatThrownBy(() -> ending.confirm("!".repeat(2001), Evidence.CLIENT_SAID, CLIENT, Instant.now()))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("What the client says has at most 2,000 characters.");
    }

    @Test
    void aConfirmationKeepsWhoSaidItHow() {
        TicketFixture fixture = anException().resolved();
        fixture.ticket().ending().confirm("“Works.”", Evidence.STAFF_HEARD, ANNA, fixture.later());

        assertThat(fixture.ticket().standing().closedBy()).isEqualTo(ClosedBy.CLIENT);
        assertThat(fixture.ticket().standing().closedEvidence()).isEqualTo(Evidence.STAFF_HEARD);
    }

    @ParameterizedTest
    @CsvSource({
        "MEMBER, STAFF_HEARD, true",
        "MEMBER, CLIENT_SAID, false",
        "MEMBER, TRACED, false",
        "CONTACT, CLIENT_SAID, true",
        "CONTACT, STAFF_HEARD, false",
        "SYSTEM, CLIENT_SAID, true",
        "SYSTEM, INFERRED, false",
        "INTEGRATION, STAFF_HEARD, true",
        "INTEGRATION, CLIENT_SAID, true",
        "INTEGRATION, INFERRED, false"
    })
    void aConfirmationClaimsNoMoreThanWhoTellsItCanKnow(Author.Kind who, Evidence evidence, boolean possible) {
        TicketFixture fixture = anException().resolved();
        Author by = Author.of(who, who == Author.Kind.SYSTEM ? null : 7L);
        ThrowingCallable confirming =
                () -> fixture.ticket().ending().confirm("“Works.”", evidence, by, fixture.later());

        if (possible) {
            assertThatCode(confirming).doesNotThrowAnyException();
            assertThat(fixture.ticket().standing().closedEvidence()).isEqualTo(evidence);
        } else {
            assertThatThrownBy(confirming)
                    .isInstanceOf(RuleBroken.class)
                    .extracting("rule", "pointer")
                    .containsExactly("evidence-knowable", "/evidence");
            assertThat(fixture.ticket().standing().state()).isEqualTo(TicketState.RESOLVED);
        }
    }

    @Test
    void whatAMemberHeardHasTheClientsWords() {
        TicketFixture fixture = anException().resolved();

        assertThatThrownBy(() -> fixture.ticket().ending().confirm(" ", Evidence.STAFF_HEARD, ANNA, fixture.later()))
                .isInstanceOf(RuleBroken.class)
                .extracting("pointer")
                .isEqualTo("/said");
        fixture.ticket().ending().confirm(null, Evidence.CLIENT_SAID, CLIENT, fixture.later());
        assertThat(fixture.ticket().standing().isConfirmed()).isTrue();
    }

    @Test
    void reopenedItForgetsItsEndAndHistoryKeepsIt() {
        TicketFixture fixture = anException().working().resolved().confirmed();
        fixture.ticket().ending().reopen(Side.CLIENT, "Wrong again.", CLIENT, fixture.later());

        TicketSummary standing = fixture.ticket().standing();
        assertThat(standing.resolvedAt()).isNull();
        assertThat(standing.closedAt()).isNull();
        assertThat(standing.closedBy()).isNull();
        assertThat(standing.waitingSince()).isEqualTo(fixture.now());
        assertThat(standing.effort(fixture.now()).contacts()).isEqualTo(2);
        assertThat(fixture.ticket().newEvents())
                .extracting(TicketEvent::type)
                .contains(EventType.RESOLVED, EventType.CLOSED);
    }

    @Test
    void aBlankOrOverlongWordIsRefusedBeforeAnythingHappens() {
        TicketFixture fixture = anException().working();

        assertThatThrownBy(() -> fixture.ticket().ending().resolve(" ", ANNA, fixture.later()))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> fixture.ticket().ending().resolve("x".repeat(2001), ANNA, fixture.later()))
                .isInstanceOf(RuleBroken.class);
        assertThat(fixture.ticket().standing().state()).isEqualTo(TicketState.WORKING);
    }
}
