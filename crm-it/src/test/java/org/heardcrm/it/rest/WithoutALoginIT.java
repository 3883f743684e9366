package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.heardcrm.it.RunningHeard;
import org.heardcrm.it.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Walks every page, every operation and every servlet there is, as somebody without a login: only what stands in the
 * list here answers.
 */
class WithoutALoginIT {

    private static final Set<String> OPEN_PAGES = Set.of("/login.xhtml", "/welcome.xhtml");
    private static final List<String> OPEN_PATHS = List.of("/welcome/", "/health/", "/problems/", "/c/");
    private static final String OPEN_OPERATION = "/openapi.json";
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(([^)]*)\\)");
    private static final Pattern QUOTED = Pattern.compile("\"(/[^\"]*)\"");

    private final Visitor stranger = Visitor.of(RunningHeard.shared());

    static Stream<String> pages() {
        Path root = RunningHeard.home().resolve("crm-web/src/main/webapp");
        return files(root, ".xhtml")
                .map(file -> "/" + root.relativize(file))
                .filter(page -> !page.startsWith("/WEB-INF/"));
    }

    static Stream<String> servlets() {
        return files(RunningHeard.home().resolve("crm-web/src/main/java"), ".java")
                .flatMap(file -> SERVLET.matcher(read(file)).results())
                .map(MatchResult::group)
                .flatMap(mapping -> QUOTED.matcher(mapping).results())
                .map(path -> path.group(1).replace("*", "x"));
    }

    static Stream<String> operations() {
        Json paths = Firm.api().get("/api/v1/openapi.json").made().at("paths");
        return paths.value().asJsonObject().entrySet().stream()
                .flatMap(path -> path.getValue().asJsonObject().keySet().stream()
                        .filter(verb ->
                                Set.of("get", "post", "patch", "put", "delete").contains(verb))
                        .map(verb -> verb.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageLeadsToTheLogin(String page) {
        HttpResponse<String> answer = stranger.get(page);

        if (OPEN_PAGES.contains(page)) {
            assertThat(answer.statusCode()).isEqualTo(200);
        } else {
            assertThat(Visitor.leadsTo(answer)).startsWith("/login.xhtml");
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anOperationAsksForAToken(String operation) {
        String verb = operation.substring(0, operation.indexOf(' '));
        String path = operation.substring(operation.indexOf(' ') + 1).replaceAll("\\{[^}]*}", "1");
        if (path.endsWith(OPEN_OPERATION) || path.startsWith("/c/")) {
            return;
        }

        HttpResponse<String> answer = stranger.send(
                verb,
                path.startsWith("/api/") ? path : "/api/v1" + path,
                Set.of("GET", "DELETE").contains(verb)
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString("{}"),
                "Content-Type",
                "application/json");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(way -> assertThat(way).startsWith("Bearer"));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @MethodSource("servlets")
    void aServletIsOpenOnlyIfItStandsInTheList(String path) {
        HttpResponse<String> answer = stranger.get(path);

        if (OPEN_PATHS.stream().noneMatch(path::startsWith)) {
            assertThat(answer.statusCode()).isIn(303, 401);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/metrics",
                "/openapi",
                "/login.jsf",
                "/faces/login.xhtml",
                "/jakarta.faces.push/x",
                "/WEB-INF/web.xml",
                "/health/../settings/members.xhtml",
                "/problems/..;/settings/members.xhtml",
                "/c/..%2Fsettings/members.xhtml",
                "//settings/members.xhtml",
                "/settings/members.xhtml;jsessionid=1",
                "/nothing/there"
            })
    void aWayAroundLeadsNowhere(String path) {
        HttpResponse<String> answer = stranger.get(path);

        assertThat(answer.statusCode()).isNotEqualTo(200);
        assertThat(answer.body()).doesNotContain("first-admin");
    }

    @Test
    void thePagesOperationsAndServletsWereFound() {
        assertThat(pages()).contains("/settings/members.xhtml").contains("/login.xhtml");
        assertThat(operations()).anyMatch(operation -> operation.contains("exception-tickets"));
        assertThat(servlets()).contains("/logout");
    }

    @Test
    void healthAndTheContractAnswer() {
        assertThat(stranger.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/api/v1/openapi.json").statusCode()).isEqualTo(200);
    }

    private static Stream<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
