package org.heardcrm.platform.rest.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heardcrm.platform.rest.problems.FieldError;
import org.heardcrm.platform.rest.problems.ProblemException;
import org.heardcrm.platform.rest.problems.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "{",
                "[1,",
                "{\"a\":}",
                "{} {}",
                "nul",
                "{\"a\":1,\"a\":2}",
                "\"a\\u0000b\"",
                "{\"\\u0000\":1}",
                "\"a\\ud800\"",
                "\"\\udc00b\"",
                "\"\\ude00\\ud83d\"",
                "{\"\\ud83d\":1}",
                "1e999999999",
                "01",
                "{\"a\":1e41}",
                "[1 2]",
                "\ufeff{}"
            })
    void whatIsNoSoundJsonIsUnreadable(String text) {
        assertThatThrownBy(() -> StrictJson.read(text.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        said -> assertThat(said.problem().kind()).isEqualTo(ProblemKind.UNREADABLE));
    }

    @Test
    void aBombOfBracketsGoesNoDeeperThanThirtyTwo() {
        assertThatThrownBy(() -> StrictJson.read("[".repeat(1_000_000).getBytes(UTF_8)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("deeper");
        assertThat(StrictJson.read(("[".repeat(32) + "]".repeat(32)).getBytes(UTF_8)))
                .isNotNull();
    }

    @Test
    void onlyUtf8IsRead() {
        assertThatThrownBy(() -> StrictJson.read(new byte[] {'"', (byte) 0xff, '"'}))
                .hasMessageContaining("UTF-8");
    }

    @Test
    void theTwinOfANameIsPointedAt() {
        assertThatThrownBy(() -> StrictJson.read("{\"a\":[{\"b/c\":1,\"b/c\":2}]}".getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        said -> assertThat(said.problem().errors().get(0).name())
                                .isEqualTo("/a/0/b~1c"));
    }

    @Test
    void halfACharacterIsPointedAtAndAWholeOneIsKept() {
        assertThatThrownBy(() -> StrictJson.read("{\"a\":[\"\",\"x\\ud800\"]}".getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        said -> assertThat(said.problem().errors())
                                .containsExactly(
                                        FieldError.at("/a/1", said.problem().detail())));
        assertThat(StrictJson.read("\"\\ud83d\\ude00\"".getBytes(UTF_8)).toString())
                .isEqualTo("\"😀\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "[]", "\"ü😀\"", "{\"a\":[1,2.5,-3,true,false,null,{\"b\":\"c\"}]}", "12345678901234567890"
            })
    void soundJsonIsReadAsItIs(String text) {
        assertThat(StrictJson.read(text.getBytes(UTF_8)).toString()).isEqualTo(text);
    }
}
