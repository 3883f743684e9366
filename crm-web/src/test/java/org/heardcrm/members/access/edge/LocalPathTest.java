package org.heardcrm.members.access.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/tickets/workspace.xhtml", "/accounts/account.xhtml?id=7&tab=people", "/x?u=http://y"})
    void aPageOfTheHouseIsALocalPath(String text) {
        assertThat(LocalPath.of(text).map(LocalPath::value)).contains(text);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "tickets",
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/a//evil.example/../..",
                "/../x",
                "/x\r\nSet-Cookie: a=b",
                "/\tx",
                "javascript:alert(1)",
                "/login.xhtml",
                "/login.xhtml?from=/login.xhtml",
                "/logout",
                "/api/v1/me",
                "/c/abc",
                "/welcome/abc",
                "/jakarta.faces.resource/theme.css.xhtml"
            })
    void anythingElseIsNone(String text) {
        assertThat(LocalPath.of(text)).isEmpty();
    }

    @Test
    void anEndlessPathIsNone() {
        assertThat(LocalPath.of("/" + "x".repeat(3000))).isEmpty();
    }

    @Test
    void theRefererCountsOnlyFromThisHouse() {
        assertThat(LocalPath.ofReferer("https://heard.example/a.xhtml?b=1", "heard.example"))
                .contains(new LocalPath("/a.xhtml?b=1"));
        assertThat(LocalPath.ofReferer("https://evil.example/a.xhtml", "heard.example"))
                .isEmpty();
        assertThat(LocalPath.ofReferer("not an address", "heard.example")).isEmpty();
        assertThat(LocalPath.ofReferer(null, "heard.example")).isEmpty();
    }

    @Test
    void theLoginKnowsTheWayBack() {
        assertThat(LocalPath.loginFor(LocalPath.of("/a.xhtml?b=1&c=2")))
                .isEqualTo("/login.xhtml?from=%2Fa.xhtml%3Fb%3D1%26c%3D2");
        assertThat(LocalPath.loginFor(LocalPath.of("/"))).isEqualTo("/login.xhtml");
        assertThat(LocalPath.loginFor(Optional.empty())).isEqualTo("/login.xhtml");
    }

    @Test
    void whoComesTooLateIsToldSoAndComesBack() {
        assertThat(LocalPath.loginAgainFor(LocalPath.of("/tickets/workspace.xhtml?id=7")))
                .isEqualTo("/login.xhtml?from=%2Ftickets%2Fworkspace.xhtml%3Fid%3D7&ended=true");
        assertThat(LocalPath.loginAgainFor(Optional.empty())).isEqualTo("/login.xhtml?ended=true");
    }
}
