package org.heardcrm.it;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's browser without scripts: it keeps cookies, follows no redirect by itself, and sends forms back. */
public final class Visitor {

    private static final String CHOSEN = "a calm long sentence";
    private static final Pattern FIELD = Pattern.compile("<input\\b[^>]*>");

    private final String url;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private Visitor(String url) {
        this.url = url;
    }

    public static Visitor of(RunningHeard heard) {
        return at(heard.url());
    }

    /** @param url without a slash at its end */
    public static Visitor at(String url) {
        return new Visitor(url);
    }

    /** Follows an invitation, chooses a password and logs in with it. */
    public HttpResponse<String> join(String invitation, String login) {
        String path = invitation.substring(invitation.indexOf("/welcome/"));
        submit(get(path), "/welcome.xhtml", Map.of(":password", CHOSEN, ":again", CHOSEN));
        return logIn(login, CHOSEN);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    public HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(method + " " + path + " got no answer", failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    /** Opens what has no end; the lines come as they are sent. */
    public HttpResponse<Stream<String>> open(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + path)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofLines());
        } catch (IOException failed) {
            throw new IllegalStateException("GET " + path + " got no answer", failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    /** Sends fields as a form or a script of a page does. */
    public HttpResponse<String> tell(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                "POST",
                path,
                HttpRequest.BodyPublishers.ofString(body),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    /**
     * Fills in the page's form and sends it.
     *
     * @param typed by the end of the fields' names
     */
    public HttpResponse<String> submit(HttpResponse<String> page, String path, Map<String, String> typed) {
        return submit(page.body(), path, typed);
    }

    /** The same with one of several forms of a page that keeps state; its scripts would send the nonce along. */
    public HttpResponse<String> submit(HttpResponse<String> page, String form, String path, Map<String, String> typed) {
        String html = page.body();
        int from = html.indexOf("<form id=\"" + form + "\"");
        Matcher nonce = Pattern.compile("nonce=\"([^\"]+)\"").matcher(html);
        String sent = nonce.find() ? "<input name=\"primefaces.nonce\" value=\"" + nonce.group(1) + "\">" : "";
        return submit(html.substring(from, html.indexOf("</form>", from)) + sent, path, typed);
    }

    private HttpResponse<String> submit(String html, String path, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = FIELD.matcher(html);
        while (input.find()) {
            attribute(input.group(), "name")
                    .ifPresent(name -> fields.put(
                            name,
                            typed.entrySet().stream()
                                    .filter(entry -> name.endsWith(entry.getKey()))
                                    .map(Map.Entry::getValue)
                                    .findFirst()
                                    .orElseGet(() ->
                                            attribute(input.group(), "value").orElse(""))));
        }
        Matcher form = Pattern.compile("<form id=\"([^\"]+)\"").matcher(html);
        if (form.find()) {
            fields.put(form.group(1), form.group(1));
        }
        return tell(path, fields);
    }

    /** Logs in by the form; what came back says whether it worked. */
    public HttpResponse<String> logIn(String login, String password) {
        return submit(get("/login.xhtml"), "/login.xhtml", Map.of(":login", login, ":password", password));
    }

    public Optional<HttpCookie> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("HEARD_SESSION"))
                .findFirst();
    }

    /** Where the answer leads, without the host; "" when it leads nowhere. */
    public static String leadsTo(HttpResponse<String> answer) {
        List<String> locations = answer.headers().allValues("Location");
        return locations.isEmpty() ? "" : locations.get(0);
    }

    private static Optional<String> attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? Optional.of(found.group(1).replace("&amp;", "&")) : Optional.empty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
