package org.heardcrm.members.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    @Test
    void theRightPasswordMatchesAndAnotherDoesNot() {
        String hash = PasswordHashing.hash("Grüße aus Köln 🌧", 1000);

        assertThat(PasswordHashing.matches("Grüße aus Köln 🌧", hash)).isTrue();
        assertThat(PasswordHashing.matches("Grüße aus Köln", hash)).isFalse();
        assertThat(PasswordHashing.matches("", hash)).isFalse();
    }

    @Test
    void theSamePasswordHasAnotherHashEachTime() {
        assertThat(PasswordHashing.hash("the same one", 1000)).isNotEqualTo(PasswordHashing.hash("the same one", 1000));
    }

    @Test
    void aNewHashHasTodaysRounds() {
        String hash = PasswordHashing.hash("correct horse battery");

        assertThat(hash).startsWith("pbkdf2-sha256$600000$");
        assertThat(PasswordHashing.isOutdated(hash)).isFalse();
        assertThat(PasswordHashing.matches("correct horse battery", hash)).isTrue();
    }

    @Test
    void aHashOfFewerRoundsStillMatchesAndIsOutdated() {
        String hash = PasswordHashing.hash("correct horse battery", 1000);

        assertThat(PasswordHashing.matches("correct horse battery", hash)).isTrue();
        assertThat(PasswordHashing.isOutdated(hash)).isTrue();
    }

    @Test
    void theFunctionIsTheOneOfRfc7914() {
        // Test vector of RFC 7914, section 11: PBKDF2-HMAC-SHA-256, 80,000 rounds, its first 32 bytes
        String known = "pbkdf2-sha256$80000$" + base64("4e61436c") // "NaCl"
                + "$" + base64("4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56");

        assertThat(PasswordHashing.matches("Password", known)).isTrue();
    }

    @Test
    void nobodyHasNoPasswordAtAll() {
        assertThat(PasswordHashing.matches("anything", null)).isFalse();
        assertThat(PasswordHashing.matches("", null)).isFalse();
    }

    @Test
    void anUnknownShapeIsAFaultOfOurs() {
        assertThatIllegalStateException().isThrownBy(() -> PasswordHashing.matches("x", "plain"));
    }

    private static String base64(String hex) {
        return java.util.Base64.getEncoder()
                .withoutPadding()
                .encodeToString(java.util.HexFormat.of().parseHex(hex));
    }
}
