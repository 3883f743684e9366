package org.heardcrm.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MailServerTest {

    private static MailServer server(
            String host, int port, String from, @Nullable String replyTo, @Nullable String certificate) {
        return new MailServer(host, port, Wire.STARTTLS, null, "Acme", from, replyTo, certificate);
    }

    @Test
    void answersGoToTheSenderUnlessSaidOtherwise() {
        MailServer bare = server("smtp.example.com", 587, "service@example.com", " ", "");

        assertThat(bare.answersTo()).isEqualTo("service@example.com");
        assertThat(bare.domain()).isEqualTo("example.com");
        assertThat(bare.certificate()).isNull();
        assertThat(server("10.0.0.1", 25, "service@example.com", "us@example.org", null)
                        .answersTo())
                .isEqualTo("us@example.org");
    }

    static Stream<Arguments> unusable() {
        return Stream.of(
                Arguments.of("/host", "", 587, "a@b.c", null, null),
                Arguments.of("/host", "smtp example", 587, "a@b.c", null, null),
                Arguments.of("/port", "smtp", 0, "a@b.c", null, null),
                Arguments.of("/port", "smtp", 65_536, "a@b.c", null, null),
                Arguments.of("/fromAddress", "smtp", 587, "a at b", null, null),
                Arguments.of("/fromAddress", "smtp", 587, "a@b\r\nBcc: c@d", null, null),
                Arguments.of("/replyTo", "smtp", 587, "a@b.c", "nobody", null),
                Arguments.of("/certificate", "smtp", 587, "a@b.c", null, "-----BEGIN NOTHING-----"));
    }

    @ParameterizedTest
    @MethodSource
    void unusable(String pointer, String host, int port, String from, @Nullable String replyTo, @Nullable String pem) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> server(host, port, from, replyTo, pem))
                .extracting(RuleBroken::pointer)
                .isEqualTo(pointer);
    }
}
