package org.heardcrm.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heardcrm.platform.Stale;
import org.heardcrm.platform.rest.problems.ProblemException;
import org.heardcrm.platform.rest.problems.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", " \"7\" ", "*", "\"6\", \"7\"", "\"6\",\"7\"", "W/\"7\", \"7\""})
    void theValidVersionMayBeChanged(String header) {
        assertThat(IfMatch.required(IfMatch.valueOf(header), "This account", 7)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "W/\"7\"", "\"5\", \"6\"", "\"\""})
    void anotherVersionIsStale(String header) {
        assertThatThrownBy(() -> IfMatch.required(IfMatch.valueOf(header), "This account", 7))
                .isInstanceOf(Stale.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "", "\"7", "\"6\" \"7\"", "*, \"7\""})
    void aHeaderThatIsNoListOfTagsIsUnreadable(String header) {
        assertThatThrownBy(() -> IfMatch.valueOf(header))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        said -> assertThat(said.problem().kind()).isEqualTo(ProblemKind.UNREADABLE));
    }

    @Test
    void aChangeNeedsTheHeader() {
        assertThatThrownBy(() -> IfMatch.required(null, "This account", 7))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        said -> assertThat(said.problem().kind()).isEqualTo(ProblemKind.PRECONDITION_REQUIRED));
    }

    @Test
    void anActMayLeaveItOut() {
        assertThat(IfMatch.honoured(null, "This exception", 7)).isEqualTo(7);
    }

    @Test
    void aReaderWhoHasThisVersionAlreadyIsToldSo() {
        assertThat(AnswerWriter.isKnown("\"7\"", "\"6\", W/\"7\"")).isTrue();
        assertThat(AnswerWriter.isKnown("\"7\"", "*")).isTrue();
        assertThat(AnswerWriter.isKnown("\"7\"", "\"6\"")).isFalse();
        assertThat(AnswerWriter.isKnown("\"7\"", null)).isFalse();
    }
}
