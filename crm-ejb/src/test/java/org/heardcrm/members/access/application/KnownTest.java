package org.heardcrm.members.access.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.Preferences;
import org.heardcrm.members.access.IntegrationId;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Role;
import org.heardcrm.platform.application.Caller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Author ADA = Author.member(new MemberId(1));
    private static final Author SHOP = Author.of(Author.Kind.INTEGRATION, new IntegrationId(2).value());

    private static KnownToken token(Author author, Set<Role> roles, String... scopes) {
        return new KnownToken(9, author, "x", roles, Set.of(scopes), null, null);
    }

    private static KnownToken token(@Nullable Instant expiresAt, @Nullable Instant lastUsedAt) {
        return new KnownToken(9, ADA, "x", Set.of(), Set.of("tickets:read"), expiresAt, lastUsedAt);
    }

    private static KnownMember member(Role... roles) {
        return new KnownMember(
                new MemberId(1), "ada", "Ada", Set.of(roles), new Preferences(null, null, true), false, NOW);
    }

    @Test
    void aMembersTokenHasTheMembersRightsCutByItsScopes() {
        Caller caller =
                token(ADA, Set.of(Role.AGENT), "tickets:write", "boards:read").caller();

        assertThat(caller.rights()).containsExactlyInAnyOrder(Right.READ_TICKETS, Right.WRITE_TICKETS);
    }

    @Test
    void anIntegrationNeverAdministersWhateverItsScopes() {
        Caller caller = token(SHOP, Set.of(), "accounts:write", "imports:write").caller();

        assertThat(caller.rights())
                .contains(Right.WRITE_ACCOUNTS, Right.READ_LISTS, Right.WRITE_IMPORTS)
                .doesNotContain(Right.ADMINISTER, Right.WRITE_LISTS);
    }

    @Test
    void atThePagesAMemberHasEveryRightOfTheRoles() {
        assertThat(member(Role.EXECUTIVE).caller().rights())
                .contains(Right.READ_BOARDS)
                .doesNotContain(Right.ADMINISTER);
        assertThat(member(Role.ADMIN).caller().rights())
                .contains(Right.ADMINISTER)
                .doesNotContain(Right.READ_TICKETS);
    }

    @Test
    void aSessionFromBeforeTheLastResetIsOver() {
        assertThat(member().accepts(NOW.minusNanos(1000))).isFalse();
        assertThat(member().accepts(NOW)).isTrue();
        assertThat(member().accepts(NOW.plusSeconds(1))).isTrue();
    }

    @Test
    void aTokenIsValidUntilItExpires() {
        assertThat(token(NOW, null).isValidAt(NOW.minusSeconds(1))).isTrue();
        assertThat(token(NOW, null).isValidAt(NOW)).isFalse();
        assertThat(token(null, null).isValidAt(NOW)).isTrue();
    }

    @Test
    void theUseOfATokenIsNotedOnceAMinute() {
        assertThat(token(null, null).isUseWorthNoting(NOW)).isTrue();
        assertThat(token(null, NOW.minusSeconds(59)).isUseWorthNoting(NOW)).isFalse();
        assertThat(token(null, NOW.minusSeconds(60)).isUseWorthNoting(NOW)).isTrue();
    }
}
