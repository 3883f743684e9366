package org.heardcrm.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** REST as a stranger calls it; each call says what it sends and gets back whatever came. */
public final class Api {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String url;
    private final Map<String, String> headers;

    private Api(String url, Map<String, String> headers) {
        this.url = url;
        this.headers = headers;
    }

    public static Api of(RunningHeard heard) {
        return at(heard.url());
    }

    /** @param url without a slash at its end */
    public static Api at(String url) {
        return new Api(url, Map.of("Accept", "application/json"));
    }

    public Api as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Api with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(url, more);
    }

    public Answer get(String path) {
        return send("GET", path, null, null);
    }

    public Answer post(String path, String json) {
        return send("POST", path, "application/json", json);
    }

    public Answer patch(String path, String json) {
        return send("PATCH", path, "application/merge-patch+json", json);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, null);
    }

    /** @param path below /api/v1, or from "/" on */
    public Answer send(String method, String path, @Nullable String type, @Nullable String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(absolute(path)))
                .timeout(Duration.ofSeconds(60))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        if (type != null && !headers.containsKey("Content-Type")) {
            request.setHeader("Content-Type", type);
        }
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            ContractWitness.of(url).hold(method, response);
            return new Answer(response);
        } catch (IOException failed) {
            throw new IllegalStateException(method + " " + path + " got no answer", failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    /** A request with this caller's headers, for bodies that are no text. */
    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(absolute(path)));
        headers.forEach(request::setHeader);
        return request;
    }

    private String absolute(String path) {
        return path.startsWith("/") ? url + path : url + "/api/v1/" + path;
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public Json json() {
            return Json.parse(response.body());
        }

        public String body() {
            return response.body();
        }

        /** The view, if the status is one of success. */
        public Json made() {
            if (status() / 100 != 2) {
                throw new AssertionError(
                        response.request().method() + " " + response.uri().getPath() + " → " + status() + " " + body());
            }
            return json();
        }

        public Optional<String> location() {
            return response.headers().firstValue("Location");
        }
    }
}
