package org.heardcrm.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heardcrm.tickets.TicketFixture.ANNA;
import static org.heardcrm.tickets.TicketFixture.BEN;
import static org.heardcrm.tickets.TicketFixture.anException;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.heardcrm.platform.Author;
import org.junit.jupiter.api.Test;

/** Others join an exception to help its owner; they do not take it over. */
class SwarmingTest {

    private static final long CARLA = 13;
    private static final long DORA = 14;
    private static final long SKILL = 5;

    private final TicketFixture fixture = anException().ownedBy(ANNA, null);
    private final ExceptionTicket ticket = fixture.ticket();
    private final Swarming swarm = ticket.swarming();

    private static Author member(long id) {
        return Author.of(Author.Kind.MEMBER, id);
    }

    private List<EventType> types() {
        return ticket.newEvents().stream().map(TicketEvent::type).toList();
    }

    private HelperState stateOf(long member) {
        return last(member).state();
    }

    private Helper last(long member) {
        List<Helper> parts = ticket.helpers().stream()
                .filter(helper -> helper.memberId() == member)
                .toList();
        return parts.get(parts.size() - 1);
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).extracting("rule").isEqualTo(rule);
    }

    @Test
    void whoIsInvitedAndJoinsHelpsAnOwnerWhoStays() {
        swarm.invite(CARLA, " You know the depot. ", ANNA, fixture.later());
        assertThat(stateOf(CARLA)).isEqualTo(HelperState.ASKED);
        swarm.join(CARLA, member(CARLA), fixture.later());

        assertThat(stateOf(CARLA)).isEqualTo(HelperState.JOINED);
        assertThat(last(CARLA).joinedAt()).isEqualTo(fixture.now());
        assertThat(ticket.standing().ownerId()).isEqualTo(ANNA.id());
        assertThat(types()).endsWith(EventType.INVITED, EventType.JOINED);
        assertThat(ticket.newEvents()).anySatisfy(event -> {
            assertThat(event.type()).isEqualTo(EventType.INVITED);
            assertThat(event.ref()).isEqualTo("13");
            assertThat(event.value()).isEqualTo("You know the depot.");
        });
    }

    @Test
    void nothingThatHappensInASwarmChangesWhatMeasuresRead() {
        TicketSummary before = TicketSummary.replaying(ticket.newEvents());
        swarm.invite(CARLA, null, ANNA, fixture.later());
        swarm.join(CARLA, member(CARLA), fixture.later());
        swarm.invite(DORA, null, ANNA, fixture.later());
        swarm.decline(DORA, "On the road", member(DORA), fixture.later());
        swarm.leave(CARLA, member(CARLA), fixture.later());
        swarm.thank(CARLA, null, ANNA, fixture.later());

        assertThat(ticket.standing()).isEqualTo(before);
    }

    @Test
    void everybodyWithASkillIsAskedAndTheFirstWhoAcceptsJoins() {
        swarm.inviteSkilled(SKILL, List.of(DORA, CARLA, 11L, 12L), "Who knows it?", ANNA, fixture.later());

        assertThat(ticket.helpers())
                .as("but not the owner")
                .extracting(Helper::memberId)
                .containsExactly(12L, CARLA, DORA);
        assertThat(types()).endsWith(EventType.INVITED).containsOnlyOnce(EventType.INVITED);
        swarm.join(DORA, member(DORA), fixture.later());
        assertThat(stateOf(DORA)).isEqualTo(HelperState.JOINED);
        assertThat(stateOf(CARLA)).isEqualTo(HelperState.NOT_NEEDED);
        assertThat(last(CARLA).endedAt()).isEqualTo(fixture.now());

        swarm.join(CARLA, member(CARLA), fixture.later());
        assertThat(stateOf(CARLA)).as("who wants to help all the same").isEqualTo(HelperState.JOINED);
    }

    @Test
    void whoDeclinedBeforeSomebodyWasFasterHasDeclined() {
        swarm.inviteSkilled(SKILL, List.of(CARLA, DORA), null, ANNA, fixture.later());
        swarm.decline(CARLA, "Ask Dora", member(CARLA), fixture.later());
        swarm.join(DORA, member(DORA), fixture.later());

        assertThat(stateOf(CARLA)).isEqualTo(HelperState.DECLINED);
    }

    @Test
    void whoIsAskedByNameIsStillAskedWhenSomebodyElseJoins() {
        swarm.invite(CARLA, null, ANNA, fixture.later());
        swarm.inviteSkilled(SKILL, List.of(CARLA, DORA), null, ANNA, fixture.later());
        swarm.join(DORA, member(DORA), fixture.later());

        assertThat(stateOf(CARLA)).isEqualTo(HelperState.ASKED);
    }

    @Test
    void whoIsInIsNotAskedAgainButMayBeAfterDeclining() {
        swarm.invite(CARLA, null, ANNA, fixture.later());
        refused("in-swarm", () -> swarm.invite(CARLA, null, ANNA, fixture.later()));
        refused("nobody-skilled", () -> swarm.inviteSkilled(SKILL, List.of(CARLA), null, ANNA, fixture.later()));
        swarm.decline(CARLA, "Not today", member(CARLA), fixture.later());

        swarm.invite(CARLA, null, ANNA, fixture.later());
        assertThat(stateOf(CARLA)).isEqualTo(HelperState.ASKED);
    }

    @Test
    void theOwnerIsWhomASwarmHelps() {
        refused("owner-is-helped", () -> swarm.invite(11L, null, BEN, fixture.later()));
        refused("owner-is-helped", () -> swarm.join(11L, ANNA, fixture.later()));
    }

    @Test
    void declinedIsWithAReasonAndByWhoIsAsked() {
        refused("not-asked", () -> swarm.decline(CARLA, "Not today", member(CARLA), fixture.later()));
        swarm.invite(CARLA, null, ANNA, fixture.later());
        refused("required", () -> swarm.decline(CARLA, " ", member(CARLA), fixture.later()));
        assertThat(stateOf(CARLA)).isEqualTo(HelperState.ASKED);
        swarm.join(CARLA, member(CARLA), fixture.later());
        refused("not-asked", () -> swarm.decline(CARLA, "After all", member(CARLA), fixture.later()));
    }

    @Test
    void whoHasJoinedDoesNotJoinAgainAndWhoHasNotDoesNotLeave() {
        refused("not-joined", () -> swarm.leave(CARLA, member(CARLA), fixture.later()));
        swarm.join(CARLA, member(CARLA), fixture.later());
        long version = ticket.version();
        swarm.join(CARLA, member(CARLA), fixture.later());
        assertThat(ticket.version()).isEqualTo(version);
        swarm.leave(CARLA, member(CARLA), fixture.later());
        assertThat(last(CARLA).endedAt()).isEqualTo(fixture.now());
        refused("not-joined", () -> swarm.leave(CARLA, member(CARLA), fixture.later()));
    }

    @Test
    void whoHelpedIsThankedOnceAndByOthers() {
        refused("not-joined", () -> swarm.thank(CARLA, null, ANNA, fixture.later()));
        swarm.join(CARLA, member(CARLA), fixture.later());
        refused("thanks-to-others", () -> swarm.thank(CARLA, null, member(CARLA), fixture.later()));
        swarm.leave(CARLA, member(CARLA), fixture.later());
        swarm.thank(CARLA, "That was it.", ANNA, fixture.later());
        Instant thanked = fixture.now();
        swarm.thank(CARLA, "And again.", ANNA, fixture.later());

        assertThat(last(CARLA).thankedAt()).isEqualTo(thanked);
        assertThat(types()).containsOnlyOnce(EventType.THANKED);
    }
}
