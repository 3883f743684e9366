package org.heardcrm.members.access.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenDoorsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login.xhtml",
                "/welcome/abc",
                "/health/ready",
                "/health/live",
                "/jakarta.faces.resource/theme.css.xhtml",
                "/problems/stale",
                "/api/v1/openapi.json",
                "/c/abc/messages"
            })
    void theseAnswerWithoutALogin(String path) {
        assertThat(OpenDoors.leadTo(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "",
                "/index.xhtml",
                "/login.xhtml/x",
                "/LOGIN.XHTML",
                "/login.jsf",
                "/healthy",
                "/members/members.xhtml",
                "/api/v1/me",
                "/api/v1/openapi.json/x",
                "/c",
                "/contacts.xhtml",
                "/logout",
                "/metrics",
                "/openapi",
                "/jakarta.faces.push/bell"
            })
    void theseDoNot(String path) {
        assertThat(OpenDoors.leadTo(path)).isFalse();
    }
}
