package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.RunningHeard;
import org.heardcrm.it.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How people get in by the form, and what keeps others out. */
class LoginIT {

    private static final String PASSWORD = "a calm long sentence";

    private final Api admin = Firm.admin();
    private final String login = Firm.unique("visitor").replace(' ', '-');

    private Visitor visitor() {
        return Visitor.of(RunningHeard.shared());
    }

    private String member() {
        return Firm.member(login, "Vera Visitor", "AGENT");
    }

    /** @return the path of a link by which the member sets a password */
    private String invited(String member) {
        String url = admin.post("members/" + member + "/invite", "").made().text("url");
        return url.substring(url.indexOf("/welcome/"));
    }

    private HttpResponse<String> choose(String link, String password) {
        Visitor visitor = visitor();
        return visitor.submit(visitor.get(link), "/welcome.xhtml", Map.of(":password", password, ":again", password));
    }

    private String memberWithPassword() {
        String id = member();
        choose(invited(id), PASSWORD);
        return id;
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=b"})
    void aFormOfMegabytesIsAnsweredWithASentence(String type) {
        HttpResponse<String> answer = visitor()
                .send(
                        "POST",
                        "/login.xhtml",
                        HttpRequest.BodyPublishers.ofString("--b=" + "x".repeat(3_000_000)),
                        "Content-Type",
                        type);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .contains("too long to be sent at once", "go back")
                .doesNotContain("Payara");
        assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
    }

    @Test
    void anInvitedMemberSetsAPasswordAndLogsIn() {
        HttpResponse<String> chosen = choose(invited(member()), PASSWORD);
        assertThat(Visitor.leadsTo(chosen)).startsWith("/login.xhtml");

        Visitor vera = visitor();
        HttpResponse<String> in = vera.logIn(login, PASSWORD);

        assertThat(Visitor.leadsTo(in)).isEqualTo("/");
        assertThat(vera.get("/members/profile.xhtml").statusCode()).isEqualTo(200);
    }

    @Test
    void anInvitationWorksOnce() {
        String link = invited(member());
        choose(link, PASSWORD);

        assertThat(visitor().get(link).body()).doesNotContain("type=\"password\"");
    }

    @Test
    void openingAnInvitationChangesNothing() {
        String link = invited(member());
        visitor().get(link);

        assertThat(visitor().get(link).body()).contains("type=\"password\"");
    }

    @Test
    void aWrongPasswordAndAWrongLoginLookTheSame() {
        memberWithPassword();

        String wrongPassword = visitor().logIn(login, "something else").body();
        String wrongLogin =
                visitor().logIn("nobody-of-that-name", "something else").body();

        assertThat(wrongPassword).contains("Login or password is wrong.");
        assertThat(wrongLogin).contains("Login or password is wrong.");
    }

    @Test
    void aFormThatNoPageOfOursGaveIsLedToThePage() {
        for (String nonce : new String[] {"", "&primefaces.nonce=garbage"}) {
            HttpResponse<String> answer = visitor()
                    .send(
                            "POST",
                            "/login.xhtml",
                            HttpRequest.BodyPublishers.ofString(
                                    "loginForm=loginForm&loginForm:login=x&loginForm:password=y&loginForm:enter=Log+in"
                                            + "&jakarta.faces.ViewState=stateless" + nonce),
                            "Content-Type",
                            "application/x-www-form-urlencoded");
            assertThat(Visitor.leadsTo(answer)).endsWith("/login.xhtml");
            assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
        }
    }

    @Test
    void guessingIsSlowedDownInWords() {
        memberWithPassword();
        for (int i = 0; i < 5; i++) {
            visitor().logIn(login, "guess " + i);
        }

        HttpResponse<String> sixth = visitor().logIn(login, PASSWORD);

        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.body()).containsPattern("Wait \\d+ seconds?, then try again");
    }

    @Test
    void theSessionHasANewIdentifierAfterTheLogin() {
        memberWithPassword();
        Visitor vera = visitor();
        vera.get("/login.xhtml");
        String before = vera.session().map(Object::toString).orElse("none");

        vera.logIn(login, PASSWORD);

        assertThat(vera.session()).isPresent();
        assertThat(vera.session().orElseThrow().toString()).isNotEqualTo(before);
    }

    @Test
    void theSessionCookieIsKeptFromScriptsAndOtherHouses() {
        memberWithPassword();

        String cookie =
                String.join(" ", visitor().logIn(login, PASSWORD).headers().allValues("Set-Cookie"));

        assertThat(cookie)
                .contains("HEARD_SESSION=")
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void aSessionNeverOpensTheInterfaceOfPrograms() {
        memberWithPassword();
        Visitor vera = visitor();
        vera.logIn(login, PASSWORD);

        assertThat(vera.get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenNeverOpensAPage() {
        String token = RunningHeard.shared().access().text("token");

        HttpResponse<String> page = visitor().get("/settings/members.xhtml", "Authorization", "Bearer " + token);

        assertThat(Visitor.leadsTo(page)).startsWith("/login.xhtml");
    }

    @Test
    void aDeactivatedMemberIsOutAtOnce() {
        String id = memberWithPassword();
        Visitor vera = visitor();
        vera.logIn(login, PASSWORD);

        admin.post("members/" + id + "/deactivate", "{}").made();

        assertThat(Visitor.leadsTo(vera.get("/members/profile.xhtml"))).startsWith("/login.xhtml");
        assertThat(visitor().logIn(login, PASSWORD).body()).contains("Login or password is wrong.");
    }

    @Test
    void aResetEndsPasswordAndSessions() {
        String id = memberWithPassword();
        Visitor vera = visitor();
        vera.logIn(login, PASSWORD);

        invited(id);

        assertThat(Visitor.leadsTo(vera.get("/members/profile.xhtml"))).startsWith("/login.xhtml");
        assertThat(visitor().logIn(login, PASSWORD).body()).contains("Login or password is wrong.");
    }

    @Test
    void logoutIsAPostAndEndsTheSession() {
        memberWithPassword();
        Visitor vera = visitor();
        vera.logIn(login, PASSWORD);

        vera.get("/logout");
        assertThat(vera.get("/members/profile.xhtml").statusCode()).isEqualTo(200);

        vera.send("POST", "/logout", HttpRequest.BodyPublishers.noBody());
        assertThat(Visitor.leadsTo(vera.get("/members/profile.xhtml"))).startsWith("/login.xhtml");
    }

    @Test
    void aPageOfAnotherHouseCannotLogAnybodyOut() {
        memberWithPassword();
        Visitor vera = visitor();
        vera.logIn(login, PASSWORD);

        HttpResponse<String> refused =
                vera.send("POST", "/logout", HttpRequest.BodyPublishers.noBody(), "Sec-Fetch-Site", "cross-site");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(vera.get("/members/profile.xhtml").statusCode()).isEqualTo(200);
    }

    @Test
    void aTimedOutAjaxRequestIsLedToTheLogin() {
        HttpResponse<String> answer = visitor()
                .send(
                        "POST",
                        "/members/profile.xhtml",
                        HttpRequest.BodyPublishers.noBody(),
                        "Faces-Request",
                        "partial/ajax");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<redirect url=\"/login.xhtml?from=%2Fmembers%2Fprofile.xhtml&amp;ended=true\"/>");
    }

    @Test
    void afterTheLoginComesThePageThatWasAskedForAndNoOtherHouse() {
        memberWithPassword();
        Visitor vera = visitor();
        HttpResponse<String> asked = vera.get("/login.xhtml?from=/members/profile.xhtml");
        HttpResponse<String> in = vera.submit(asked, "/login.xhtml", Map.of(":login", login, ":password", PASSWORD));
        assertThat(Visitor.leadsTo(in)).isEqualTo("/members/profile.xhtml");

        Visitor other = visitor();
        HttpResponse<String> lured = other.submit(
                other.get("/login.xhtml?from=//evil.example/"),
                "/login.xhtml",
                Map.of(":login", login, ":password", PASSWORD));
        assertThat(Visitor.leadsTo(lured)).isEqualTo("/");
    }

    @Test
    void anAgentSeesNoSettings() {
        memberWithPassword();
        Visitor vera = visitor();
        vera.logIn(login, PASSWORD);

        for (String page : new String[] {"members", "member", "tokens", "lists"}) {
            assertThat(vera.get("/settings/" + page + ".xhtml").statusCode()).isEqualTo(403);
        }
    }
}
