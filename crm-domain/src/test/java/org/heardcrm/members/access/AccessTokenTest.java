package org.heardcrm.members.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heardcrm.members.MemberId;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccessTokenTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Scopes SCOPES = Scopes.of("tickets:read");

    private final Secret secret = Secret.token();

    private AccessToken token(@Nullable Instant expiresAt) {
        AccessToken.Terms terms = new AccessToken.Terms("mine", SCOPES, expiresAt);
        return AccessToken.ofMember(new AccessTokenId(1), new MemberId(2), terms, secret, NOW);
    }

    @Test
    void aTokenKeepsTheHashAndNotTheValue() {
        assertThat(token(null).hash()).isEqualTo(secret.hash()).hasSize(64).doesNotContain(secret.value());
    }

    @Test
    void aTokenWithoutExpiryIsValidUntilRevoked() {
        AccessToken token = token(null);

        assertThat(token.isValidAt(NOW.plusSeconds(1_000_000_000))).isTrue();
        token.revoke(NOW.plusSeconds(5));
        assertThat(token.isValidAt(NOW.plusSeconds(6))).isFalse();
    }

    @Test
    void aTokenEndsAtTheInstantItExpires() {
        AccessToken token = token(NOW.plusSeconds(10));

        assertThat(token.isValidAt(NOW.plusSeconds(9))).isTrue();
        assertThat(token.isValidAt(NOW.plusSeconds(10))).isFalse();
    }

    @Test
    void revokingAgainChangesNothing() {
        AccessToken token = token(null);
        token.revoke(NOW.plusSeconds(5));

        token.revoke(NOW.plusSeconds(9));

        assertThat(token.revokedAt()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void aTokenCannotExpireBeforeItIsIssued() {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> token(NOW));
    }

    @Test
    void aTokenBelongsToAMemberOrToAnIntegration() {
        AccessToken.Terms terms = new AccessToken.Terms("theirs", SCOPES, null);
        AccessToken theirs = AccessToken.ofIntegration(new AccessTokenId(1), new IntegrationId(3), terms, secret, NOW);

        assertThat(theirs.integration()).isEqualTo(new IntegrationId(3));
        assertThat(theirs.member()).isNull();
        assertThat(token(null).integration()).isNull();
    }

    @Test
    void aTokenNeedsAName() {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> new AccessToken.Terms(" ", SCOPES, null));
    }

    @Test
    void secretsAre256RandomBits() {
        Set<String> values = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            values.add(Secret.token().value());
        }
        assertThat(values).hasSize(1000).allMatch(value -> value.matches("heard_[A-Za-z0-9_-]{43}"));
        assertThat(Secret.link().value()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void aSecretIsHashedBySha256() {
        assertThat(new Secret("abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aSecretDoesNotSlipIntoALog() {
        assertThat(secret + "").isEqualTo("Secret");
    }

    @Test
    void aOneTimePasswordIsLongAndTypeable() {
        assertThat(Secret.oneTimePassword()).matches("[a-zA-Z2-9]{20}").doesNotContainPattern("[0O1lIio]");
    }

    @Test
    void thereAreAReadingAndAWritingScopeForEachThing() {
        assertThat(Scopes.known()).hasSize(16).contains("tickets:read", "tickets:write", "metrics:read");
        assertThat(Scopes.reading().names()).hasSize(8).allMatch(name -> name.endsWith(":read"));
    }

    @Test
    void anUnknownScopeIsRefusedAndTheKnownOnesAreNamed() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> Scopes.of("tickets:delete"))
                .withMessageContaining("tickets:delete")
                .withMessageContaining("tickets:write");
    }

    @Test
    void aTokenWithoutScopesIsRefused() {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> Scopes.of(Collections.emptyList()));
    }

    @Test
    void scopesSurviveTheirColumn() {
        Scopes scopes = Scopes.of(List.of("tickets:write", "accounts:read", "accounts:read"));

        assertThat(scopes.stored()).isEqualTo("accounts:read tickets:write");
        assertThat(Scopes.read(scopes.stored())).isEqualTo(scopes.names());
    }
}
