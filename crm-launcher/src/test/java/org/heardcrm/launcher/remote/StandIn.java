package org.heardcrm.launcher.remote;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** A server on the loopback address that answers what a test wrote down and remembers what it was asked. */
final class StandIn implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Queue<Answer>> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    StandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The next answer to a method and a path with its query; the last one is repeated. */
    StandIn answers(String request, int status, String body) {
        answers.computeIfAbsent(request, name -> new ArrayDeque<>()).add(new Answer(status, body));
        return this;
    }

    /** Each request as method, path, token, content type and body. */
    List<String> asked() {
        return asked;
    }

    RunningHeard heard(Path data) throws IOException {
        Files.writeString(
                data.resolve("first-access.json"),
                "{\"url\":\"http://127.0.0.1:%d\",\"login\":\"root\",\"password\":\"x\",\"token\":\"heard_t\"}"
                        .formatted(server.getAddress().getPort()));
        return RunningHeard.in(data);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(String.join(
                " | ",
                request,
                exchange.getRequestHeaders().getFirst("Authorization"),
                String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type")),
                body));
        Queue<Answer> prepared =
                answers.getOrDefault(request, new ArrayDeque<>(List.of(new Answer(404, "<html>not found</html>"))));
        Answer answer = prepared.size() > 1 ? prepared.remove() : prepared.element();
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private record Answer(int status, String body) {}
}
