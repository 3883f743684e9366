package org.heardcrm.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;

/** Files sent and read as bytes; everything else of REST is {@link Api}'s. */
public final class Files {

    /** A picture of one dot. */
    public static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final String BOUNDARY = "----heard-tests";
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final Api api;

    private Files(Api api) {
        this.api = api;
    }

    public static Files of(Api api) {
        return new Files(api);
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public byte[] bytes() {
            return response.body();
        }

        public String text() {
            return new String(response.body(), UTF_8);
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    /** Sends a file before the message it goes with. */
    public Answer send(String name, String type, byte[] bytes) {
        return answer(api.request("attachments")
                .setHeader("Content-Type", type)
                .setHeader(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''"
                                + URLEncoder.encode(name, UTF_8).replace("+", "%20"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    /** @param path below /api/v1, or from "/" on */
    public Answer get(String path) {
        return answer(api.request(path).setHeader("Accept", "*/*").GET());
    }

    /** A form with words and one file, as a browser without scripts sends it. */
    public Answer form(String path, String words, String name, byte[] bytes) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"body\"\r\n\r\n" + words
                        + "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"")
                .getBytes(UTF_8));
        body.writeBytes(name.getBytes(UTF_8));
        body.writeBytes("\"\r\nContent-Type: image/png\r\n\r\n".getBytes(ISO_8859_1));
        body.writeBytes(bytes);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(ISO_8859_1));
        return answer(api.request(path)
                .setHeader("Accept", "text/html")
                .setHeader("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static Answer answer(HttpRequest.Builder request) {
        HttpRequest built = request.timeout(Duration.ofMinutes(2)).build();
        URI address = built.uri();
        try {
            return new Answer(CLIENT.send(built, HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new IllegalStateException(address + " got no answer", failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
