package org.heardcrm.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.heardcrm.platform.NotPossibleNow;
import org.heardcrm.platform.Role;
import org.heardcrm.platform.RuleBroken;
import org.junit.jupiter.api.Test;

class MemberTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private final Member ada = member(1, "ada", Role.AGENT);
    private final Member ben = member(2, "ben", Role.AGENT);

    private static Member member(long id, String login, Role... roles) {
        return Member.added(new MemberId(id), MemberDetails.of(login, login).withRoles(Set.of(roles)), NOW);
    }

    @Test
    void aNewMemberIsActiveAndNoDemo() {
        assertThat(ada.isActive()).isTrue();
        assertThat(ada.isDemo()).isFalse();
        assertThat(ada.createdAt()).isEqualTo(NOW);
    }

    @Test
    void aMemberOfTheDemoFirmIsMarked() {
        assertThat(Member.ofDemo(new MemberId(3), MemberDetails.of("demo", "Demo"), NOW)
                        .isDemo())
                .isTrue();
    }

    @Test
    void whatAMemberCarriesGoesToAnotherAgent() {
        ada.deactivate(ben, LATER);

        assertThat(ada.isActive()).isFalse();
        assertThat(ada.updatedAt()).isEqualTo(LATER);
    }

    @Test
    void exceptionsAreCarriedByAgentsWhoAreHere() {
        assertThat(ada.isActiveAgent()).isTrue();
        assertThat(member(3, "edda", Role.EXECUTIVE, Role.ADMIN).isActiveAgent())
                .isFalse();

        ada.deactivate(ben, LATER);

        assertThat(ada.isActiveAgent()).isFalse();
    }

    @Test
    void aMemberCanLeaveWithoutSuccessor() {
        ada.deactivate(null, LATER);

        assertThat(ada.isActive()).isFalse();
    }

    @Test
    void whoHasLeftCannotLeaveAgainButCanBeInvited() {
        ada.deactivate(ben, LATER);

        assertThatExceptionOfType(NotPossibleNow.class)
                .isThrownBy(() -> ada.deactivate(ben, LATER))
                .satisfies(failure -> assertThat(failure.allowed()).containsExactly("invite"));
    }

    @Test
    void nobodyPassesOnToThemselves() {
        assertPassToRefused(ada);
    }

    @Test
    void nobodyPassesOnToSomebodyWhoHasLeft() {
        ben.deactivate(ada, NOW);

        assertPassToRefused(ben);
    }

    @Test
    void nobodyPassesOnToSomebodyWhoIsNoAgent() {
        assertPassToRefused(member(3, "exec", Role.EXECUTIVE));
    }

    private void assertPassToRefused(Member successor) {
        assertThatThrownBy(() -> ada.deactivate(successor, LATER))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        failure -> assertThat(failure.pointer()).isEqualTo("/passTo"));
        assertThat(ada.isActive()).isTrue();
    }

    @Test
    void whoHasLeftCanComeBack() {
        ada.deactivate(ben, NOW);

        ada.comeBack(LATER);

        assertThat(ada.isActive()).isTrue();
        assertThat(ada.updatedAt()).isEqualTo(LATER);
    }

    @Test
    void comingBackChangesNothingOfSomebodyWhoIsHere() {
        ada.comeBack(LATER);

        assertThat(ada.updatedAt()).isEqualTo(NOW);
    }

    @Test
    void onlyAnActiveMemberWithTheRoleIsAnActiveAdmin() {
        Member admin = member(4, "root", Role.ADMIN);

        assertThat(admin.isActiveAdmin()).isTrue();
        assertThat(ada.isActiveAdmin()).isFalse();
        admin.deactivate(null, LATER);
        assertThat(admin.isActiveAdmin()).isFalse();
    }

    @Test
    void aChangeOfTeamsAloneIsAChangeToo() {
        ada.describe(ada.details().withTeams(Set.of(new TeamId(7), new TeamId(8))), LATER);

        assertThat(ada.teams()).containsExactlyInAnyOrder(new TeamId(7), new TeamId(8));
        assertThat(ada.updatedAt()).isEqualTo(LATER);
    }

    @Test
    void joiningATeamTwiceChangesNothing() {
        ada.join(new TeamId(7), NOW);

        ada.join(new TeamId(7), LATER);

        assertThat(ada.teams()).containsExactly(new TeamId(7));
        assertThat(ada.updatedAt()).isEqualTo(NOW);
    }

    @Test
    void theDetailsOfAMemberDescribeItWhole() {
        MemberDetails details = new MemberDetails(
                LoginName.of("cem"),
                "Cem",
                "cem@firm.example",
                Set.of(Role.AGENT, Role.ADMIN),
                Set.of(new TeamId(5)),
                Set.of(new SkillId(6)),
                "servicenow:Resolver 3",
                "Europe/Berlin");

        assertThat(Member.added(new MemberId(9), details, NOW).details()).isEqualTo(details);
    }
}
