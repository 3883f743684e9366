package org.heardcrm.platform.rest.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.heardcrm.platform.rest.problems.ProblemException;
import org.heardcrm.platform.rest.problems.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitedBodyTest {

    @Test
    void aBodyOfTheLimitIsReadWhole() throws IOException {
        assertThat(LimitedBody.whole(body("12345"), 5)).hasSize(5);
    }

    @Test
    void oneByteMoreIsTooLarge() {
        assertThatThrownBy(() -> LimitedBody.whole(body("123456"), 5))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        said -> assertThat(said.problem().kind()).isEqualTo(ProblemKind.TOO_LARGE));
    }

    @Test
    void aBodyThatBreaksOffIsItsSendersTrouble() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(() -> LimitedBody.whole(broken, 5))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        said -> assertThat(said.problem().kind()).isEqualTo(ProblemKind.UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{}", " { } \n"})
    void anActWithoutFieldsMayBeSentNothing(String sent) {
        assertThatCode(() -> LimitedBody.expectNothing(body(sent))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1}", "x", "[]", "                  x"})
    void butNothingElse(String sent) {
        assertThatThrownBy(() -> LimitedBody.expectNothing(body(sent))).isInstanceOf(ProblemException.class);
    }

    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
