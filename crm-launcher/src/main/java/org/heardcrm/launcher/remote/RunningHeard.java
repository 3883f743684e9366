package org.heardcrm.launcher.remote;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.heardcrm.launcher.console.CannotContinue;
import org.heardcrm.launcher.data.RunRecord;

/** A Heard that runs already, reached through its REST interface with the administrator's first token. */
public final class RunningHeard {
    private static final String API = "/api/v1/";
    private static final int OK = 200;
    private static final int FIRST_REFUSAL = 300;
    private static final Duration ANSWER_WITHIN = Duration.ofMinutes(5);

    private final String address;
    private final String token;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private RunningHeard(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** The one that keeps its data in the given folder. */
    public static RunningHeard in(Path data) {
        Path file = data.resolve("first-access.json");
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            JsonObject access = reader.readObject();
            String address = RunRecord.of(data).address().orElseGet(() -> access.getString("url"));
            return new RunningHeard(address, access.getString("token"));
        } catch (IOException e) {
            throw new CannotContinue(
                    "There is no Heard in %s (%s cannot be read): start it with ./heard run, or give its --data."
                            .formatted(data, file.getFileName()),
                    e);
        } catch (JsonException | NullPointerException | ClassCastException e) {
            throw new CannotContinue("The file " + file + " does not hold an address and a token.", e);
        }
    }

    /** What is at a path below {@code /api/v1/}. */
    JsonObject get(String path) {
        return send(request(path).GET());
    }

    /** Starts something; the answer tells its id. */
    JsonObject post(String path, String contentType, HttpRequest.BodyPublisher body) {
        return send(request(path).header("Content-Type", contentType).POST(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + API + path))
                .timeout(ANSWER_WITHIN)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json");
    }

    private JsonObject send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() < OK || answer.statusCode() >= FIRST_REFUSAL) {
                throw refused(answer);
            }
            return object(answer.body());
        } catch (IOException e) {
            throw new CannotContinue("No Heard answers at " + address + ": start it with ./heard run.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotContinue("Stopped before Heard answered.", e);
        } catch (JsonException e) {
            throw new CannotContinue("What answers at " + address + " is not Heard.", e);
        }
    }

    /** A refusal carries its sentence as a problem; what is no problem did not come from Heard's own code. */
    private CannotContinue refused(HttpResponse<String> answer) {
        String sentence;
        try {
            JsonObject problem = object(answer.body());
            sentence = problem.getString("detail", problem.getString("title", "no reason given"));
        } catch (JsonException e) {
            sentence = "no reason given";
        }
        return new CannotContinue("Heard at %s refuses (%d): %s".formatted(address, answer.statusCode(), sentence));
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
