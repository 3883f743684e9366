package org.heardcrm.it.rest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.heardcrm.it.RunningHeard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that no library would send, byte by byte: the answer is Heard's own sentence, never the server's page, and
 * never a stack trace.
 */
class BrokenRequestsIT {

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: ([0-9]+)\r\n");
    private static final int PATIENCE_MILLIS = 60_000;

    @ParameterizedTest
    @CsvSource({
        "FOO /api/v1/me HTTP/1.1, 405",
        "PROPFIND /api/v1/me HTTP/1.1, 405",
        "TRACE /api/v1/me HTTP/1.1, 405",
        "get /api/v1/me HTTP/1.1, 405",
        "CONNECT /api/v1/me HTTP/1.1, 405",
        "FOO /api/v1/nothing HTTP/1.1, 405",
        "FOO /api/v2 HTTP/1.1, 405",
        "TRACE / HTTP/1.1, 405",
        "GET /api/v1/%zz HTTP/1.1, 400",
        "GET /api/v1/accounts/% HTTP/1.1, 400",
        "GET /api/v1/accounts/%00 HTTP/1.1, 400",
        "GET /%zz HTTP/1.1, 400",
        "GET  HTTP/1.1, 400",
        "GET /api/v1/me HTTP/9.9, 400",
        "GET /api/v1/me HTP/1.1, 400",
        "hello, 400"
    })
    void aRequestLineThatMeansNothingIsRefused(String line, String status) {
        expectAProblem(sent(line + "\r\n" + token() + "\r\n"), status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOO\r\n\r\n", "GET\r\n\r\n", "hello\n"})
    void aLineOfOneWordIsAnsweredAtOnce(String line) {
        expectAProblem(sent(line), "400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOO", "PROPFIND", "get", "CONNECT", "PATCH", "DELETE", "PUT"})
    void aMethodThatNoPageTakesIsRefusedWithASentence(String method) {
        for (String page : new String[] {"/login.xhtml", "/c/nobodys-token", "/problems/"}) {
            String answer = sent(method + " " + page + " HTTP/1.1\r\nHost: heard\r\nConnection: close\r\n\r\n");
            expectAProblem(answer, "405");
            assertThat(answer).contains("\r\nAllow: GET, HEAD, POST");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {9_000, 200_000})
    void headersThatAreTooLongAreRefused(int length) {
        expectAProblem(
                sent("GET /api/v1/me HTTP/1.1\r\n" + token() + "X-Long: " + "x".repeat(length) + "\r\n\r\n"), "4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz\r\n{}\r\n0\r\n\r\n", "-1\r\n{}\r\n0\r\n\r\n", "ffffffffffffffffff\r\n{}\r\n0\r\n\r\n"})
    void aBodyInBrokenPiecesIsRefused(String body) {
        for (String path : new String[] {"/api/v1/accounts", "/api/v1/imports/incidents"}) {
            expectAProblem(
                    sent("POST " + path + " HTTP/1.1\r\n" + token()
                            + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + body),
                    "4");
        }
        String form = sent("POST /c/nobodys-token/messages HTTP/1.1\r\nHost: heard\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n" + body);
        assertThat(form).matches("(?s)HTTP/1.1 4.. .*");
        expectNothingOfTheServer(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-5", "99999999999999999999"})
    void aLengthThatIsNoneIsRefused(String length) {
        expectAProblem(
                sent("POST /api/v1/accounts HTTP/1.1\r\n" + token()
                        + "Content-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n{}"),
                "4");
    }

    private static String token() {
        return "Host: heard\r\nConnection: close\r\nAuthorization: Bearer "
                + RunningHeard.shared().access().text("token") + "\r\n";
    }

    /** @param status the digits it begins with */
    private static void expectAProblem(String answer, String status) {
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer.toLowerCase(Locale.ROOT)).contains("\r\ncontent-type: application/problem+json");
        Json problem = Json.parse(answer.substring(answer.indexOf("\r\n\r\n") + 4));
        assertThat(problem.text("detail")).endsWith(".");
        assertThat(problem.text("requestId")).isNotEmpty();
        expectNothingOfTheServer(answer);
    }

    private static void expectNothingOfTheServer(String answer) {
        assertThat(answer).doesNotContain("Payara", "GlassFish", "Grizzly", "Exception", "\tat ", "500 ");
    }

    /** Sends the bytes and reads one answer to its end, whatever the server does with the connection then. */
    private static String sent(String request) {
        URI heard = URI.create(Firm.api().get("/health/live").response().uri().toString());
        try (Socket socket = new Socket(heard.getHost(), heard.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            send(socket, request);
            return answer(socket.getInputStream());
        } catch (IOException silent) {
            throw new UncheckedIOException(request.lines().findFirst().orElse(""), silent);
        }
    }

    /** A server that has read enough may close before everything is sent; its answer is there all the same. */
    private static void send(Socket socket, String request) {
        try {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
        } catch (IOException heardEnough) {
            assertThat(socket.isConnected()).isTrue();
        }
    }

    private static String answer(InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        for (int n = in.read(some); n >= 0; n = in.read(some)) {
            read.write(some, 0, n);
            if (isWhole(read.toString(ISO_8859_1))) {
                break;
            }
        }
        return read.toString(ISO_8859_1);
    }

    private static boolean isWhole(String answer) {
        int head = answer.indexOf("\r\n\r\n");
        Matcher length = LENGTH.matcher(answer);
        return head >= 0
                && length.find()
                && length.start() < head
                && answer.length() >= head + 4 + Integer.parseInt(length.group(1));
    }
}
