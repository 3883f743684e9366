package org.heardcrm.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heardcrm.tickets.TicketFixture.ANNA;
import static org.heardcrm.tickets.TicketFixture.CLIENT;
import static org.heardcrm.tickets.TicketFixture.anException;

import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.RuleBroken;
import org.junit.jupiter.api.Test;

/** The plan: next steps of both sides. */
class PlanStepTest {

    private final TicketFixture fixture = anException();
    private final ExceptionTicket ticket = fixture.ticket();
    private final PlanStep ours =
            ticket.planning().plan(Side.FIRM, "We print the invoice again.", ANNA, fixture.later());
    private final PlanStep theirs =
            ticket.planning().plan(Side.CLIENT, "You send us the old one.", ANNA, fixture.later());

    private TicketEvent last() {
        return ticket.newEvents().get(ticket.newEvents().size() - 1);
    }

    @Test
    void eachSideTicksItsOwn() {
        ticket.planning().tick(ours.seq(), Side.FIRM, ANNA, fixture.later());
        ticket.planning().tick(theirs.seq(), Side.CLIENT, CLIENT, fixture.later());

        assertThat(ours.doneAt()).isNotNull();
        assertThat(theirs.doneAt()).isEqualTo(last().at());
        assertThat(last().actor()).isEqualTo(Side.CLIENT);
        assertThat(last().evidence()).isEqualTo(Evidence.CLIENT_SAID);
        assertThat(ticket.openSteps()).isZero();
    }

    @Test
    void whatTheClientSaysTheyHaveDoneAMemberMayTick() {
        ticket.planning().tick(theirs.seq(), Side.FIRM, ANNA, fixture.later());

        assertThat(last().evidence()).isEqualTo(Evidence.STAFF_HEARD);
        assertThat(last().actor()).isEqualTo(Side.FIRM);
    }

    @Test
    void theClientCannotTickOurs() {
        assertThatThrownBy(() -> ticket.planning().tick(ours.seq(), Side.CLIENT, CLIENT, fixture.later()))
                .isInstanceOf(RuleBroken.class);
        ticket.planning().tick(ours.seq(), Side.FIRM, ANNA, fixture.later());
        assertThatThrownBy(() -> ticket.planning().untick(ours.seq(), Side.CLIENT, CLIENT, fixture.later()))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void tickedByMistakeItIsOpenAgain() {
        ticket.planning().tick(theirs.seq(), Side.CLIENT, CLIENT, fixture.later());
        ticket.planning().untick(theirs.seq(), Side.CLIENT, CLIENT, fixture.later());

        assertThat(theirs.isOpen()).isTrue();
        assertThat(ticket.openSteps()).isEqualTo(2);
        assertThatThrownBy(() -> ticket.planning().untick(theirs.seq(), Side.CLIENT, CLIENT, fixture.later()))
                .isInstanceOf(PlanStepIsSettled.class);
    }

    @Test
    void whatIsDoneOrDroppedStaysSo() {
        ticket.planning().tick(ours.seq(), Side.FIRM, ANNA, fixture.later());
        ticket.planning().drop(theirs.seq(), ANNA, fixture.later());

        assertThat(ticket.openSteps()).isZero();
        long version = ticket.version();
        assertThatThrownBy(() -> ticket.planning().tick(ours.seq(), Side.FIRM, ANNA, fixture.later()))
                .isInstanceOf(PlanStepIsSettled.class);
        assertThatThrownBy(() -> ticket.planning().drop(ours.seq(), ANNA, fixture.later()))
                .isInstanceOf(PlanStepIsSettled.class);
        assertThatThrownBy(() -> ticket.planning().tick(theirs.seq(), Side.CLIENT, CLIENT, fixture.later()))
                .isInstanceOf(PlanStepIsSettled.class);
        assertThatThrownBy(() -> ticket.planning().drop(theirs.seq(), ANNA, fixture.later()))
                .isInstanceOf(PlanStepIsSettled.class);
        assertThat(ticket.version()).as("nothing happened").isEqualTo(version);
    }

    @Test
    void aStepHasWordsAndIsOfThisException() {
        assertThatThrownBy(() -> ticket.planning().plan(Side.FIRM, " ", ANNA, fixture.later()))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> ticket.planning().plan(Side.FIRM, "x".repeat(501), ANNA, fixture.later()))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> ticket.planning().tick(99, Side.FIRM, ANNA, fixture.later()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPlanChangesNoMeasure() {
        TicketSummary before = anException().ticket().standing();

        ticket.planning().tick(theirs.seq(), Side.CLIENT, CLIENT, fixture.later());
        assertThat(ticket.standing()).isEqualTo(before);
    }
}
