package org.heardcrm.platform.rest.doorstep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.platform.rest.problems.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnanswerableTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/accounts/7", "/a%20b", "/%E2%82%AC", "/a;b=c"})
    void aWellEncodedPathPasses(String path) {
        assertThat(Unanswerable.isReadable(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/%", "/%4", "/a%g0", "/%00", "/a\tb"})
    void anyOtherDoesNot(String path) {
        assertThat(Unanswerable.isReadable(path)).isFalse();
    }

    @Test
    void aRefusalIsAWholeAnswer() {
        String answer = new String(Refusal.of(ProblemKind.UNREADABLE, "Nö."), UTF_8);
        String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .contains("\r\nContent-Length: " + body.getBytes(UTF_8).length + "\r\n")
                .contains("\r\nConnection: close\r\n");
        assertThat(body).contains("\"detail\":\"Nö.\"");
    }
}
