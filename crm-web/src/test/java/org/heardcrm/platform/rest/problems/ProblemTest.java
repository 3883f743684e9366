package org.heardcrm.platform.rest.problems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {

    @Test
    void aProblemSaysWhatWhereAndWhich() {
        JsonObject json = Problem.of(ProblemKind.INVALID, "Two fields are wrong.")
                .about(List.of(FieldError.at("/contact/email", "Too long."), FieldError.parameter("limit", "No.")))
                .toJson("/api/v1/contacts", "abc");
        assertThat(json.toString())
                .isEqualTo(
                        "{\"type\":\"/problems/invalid\",\"title\":\"Some fields are not acceptable\",\"status\":422,"
                                + "\"detail\":\"Two fields are wrong.\",\"instance\":\"/api/v1/contacts\",\"requestId\":\"abc\","
                                + "\"errors\":[{\"pointer\":\"/contact/email\",\"detail\":\"Too long.\"},"
                                + "{\"parameter\":\"limit\",\"detail\":\"No.\"}]}");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasAPageOfItsOwn(ProblemKind kind) {
        assertThat(ProblemKind.named(kind.slug())).contains(kind);
        assertThat(kind.meaning()).endsWith(".");
        assertThat(kind.remedy()).endsWith(".");
    }

    @Test
    void aStatusThatTheServerChoseHasAKindToo() {
        assertThat(ProblemKind.of(404)).isEqualTo(ProblemKind.NOT_FOUND);
        assertThat(ProblemKind.of(418)).isEqualTo(ProblemKind.UNREADABLE);
        assertThat(ProblemKind.of(502)).isEqualTo(ProblemKind.INTERNAL);
    }
}
