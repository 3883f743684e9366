package org.heardcrm.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.Set;
import org.heardcrm.platform.Role;
import org.heardcrm.platform.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberDetailsTest {

    private static void assertBroken(String pointer, Runnable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act::run)
                .satisfies(failure -> assertThat(failure.pointer()).isEqualTo(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "Ada.Lovelace", "ada-l_1", "ada@firm.example", "дмитрий", "müller"})
    void aLoginIsMadeOfLettersDigitsAndAFewSigns(String login) {
        assertThat(LoginName.of(" " + login + " ").value()).isEqualTo(login);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "ada lovelace", "ada\n", "<ada>", "ada'--", "a\u0000b"})
    void anythingElseIsNoLogin(String login) {
        assertBroken("/login", () -> new LoginName(login));
    }

    @Test
    void aLoginHasAtMost64Characters() {
        assertThat(LoginName.of("a".repeat(64)).value()).hasSize(64);
        assertBroken("/login", () -> LoginName.of("a".repeat(65)));
    }

    @Test
    void upperAndLowerCaseAreTheSameLogin() {
        assertThat(LoginName.folded(" Ada ")).isEqualTo("ada");
    }

    @Test
    void aNameIsNeeded() {
        assertBroken("/name", () -> MemberDetails.of("ada", "  "));
        assertBroken("/name", () -> MemberDetails.of("ada", "a".repeat(121)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "@firm.example", "ada@", "a da@firm.example", "a@b@c"})
    void anAddressHasOneAtWithSomethingOnBothSides(String email) {
        assertBroken("/email", () -> MemberDetails.of("ada", "Ada").withEmail(email));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mars/Olympus", "+02:00", "europe/berlin", "x"})
    void aZoneIsOneOfTheNamedOnes(String zone) {
        assertBroken("/zone", () -> MemberDetails.of("ada", "Ada").withZone(zone));
    }

    @Test
    void blanksMeanUnknown() {
        MemberDetails details =
                MemberDetails.of("ada", " Ada ").withEmail(" ").withZone("").withExternalId(" ");

        assertThat(details.name()).isEqualTo("Ada");
        assertThat(details.email()).isNull();
        assertThat(details.zone()).isNull();
        assertThat(details.externalId()).isNull();
    }

    @Test
    void anExternalIdentifierHasAtMost200Characters() {
        assertBroken("/externalId", () -> MemberDetails.of("ada", "Ada").withExternalId("x".repeat(201)));
    }

    @Test
    void rolesSurviveTheirColumn() {
        RolesConverter converter = new RolesConverter();
        for (Set<Role> roles : Set.of(Set.<Role>of(), Set.of(Role.ADMIN), EnumSet.allOf(Role.class))) {
            assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(roles)))
                    .isEqualTo(roles);
        }
        assertThat(converter.convertToDatabaseColumn(Set.of(Role.ADMIN, Role.AGENT)))
                .isEqualTo("AGENT ADMIN");
    }

    @Test
    void aTeamAndASkillNeedANameToo() {
        java.time.Instant now = java.time.Instant.EPOCH;
        assertBroken("/name", () -> Team.named(new TeamId(1), " ", null, now));
        assertBroken("/name", () -> Skill.named(new SkillId(1), "x".repeat(121), null, now));
        assertThat(Team.named(new TeamId(1), " Night ", null, now).name()).isEqualTo("Night");
        assertThat(Skill.named(new SkillId(1), "Customs", null, now).isActive()).isTrue();
    }
}
