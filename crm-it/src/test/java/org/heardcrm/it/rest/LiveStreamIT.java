package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.RunningHeard;
import org.heardcrm.it.Visitor;
import org.heardcrm.it.Waiting;
import org.junit.jupiter.api.Test;

/** The stream of live news, as an open page gets it: what it tells, to whom, and for how long. */
class LiveStreamIT {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Pattern THREADS = Pattern.compile("(?m)^heard_threads ([0-9.]+)");

    private final String login = Firm.unique("live").replace(' ', '-');
    private final String member = Firm.member(login, "Lina Live", "AGENT");
    private final Visitor lina = joined(member, login);

    private static Visitor joined(String member, String login) {
        Visitor visitor = Visitor.of(RunningHeard.shared());
        visitor.join(
                Firm.admin().post("members/" + member + "/invite", "").made().text("url"), login);
        return visitor;
    }

    private static String stream() {
        return "/desk/live/stream?since=" + Instant.now();
    }

    /** Reads on beside the test; what comes last says that nothing comes any more. */
    private static final class Listener {

        private static final String END = "end";

        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        private final HttpResponse<Stream<String>> answer;

        Listener(Visitor visitor) {
            answer = visitor.open(stream());
            Thread reading = new Thread(() -> {
                try {
                    answer.body().filter(line -> !line.isEmpty()).forEach(lines::add);
                } finally {
                    lines.add(END);
                }
            });
            reading.setDaemon(true);
            reading.start();
        }

        /** Hears until this comes. */
        Listener hears(String words) {
            Waiting.until(SOON, () -> lines.stream().anyMatch(line -> line.contains(words)));
            return this;
        }

        boolean heard(String words) {
            return lines.stream().anyMatch(line -> line.contains(words));
        }
    }

    @Test
    void itTellsTheIdentifierOfWhatMovedAndNothingThatWasSaid() {
        Listener page = new Listener(lina).hears("event: hello");
        String ticket = Firm.anException().text("id");
        page.hears("{\"id\":\"" + ticket + "\",\"version\":1,\"state\":\"OPEN\"}");
        Firm.agent()
                .post("exception-tickets/" + ticket + "/messages", "{\"kind\":\"REPLY\",\"body\":\"We look at it.\"}")
                .made();
        page.hears("\"state\":\"WORKING\"");
        assertThat(page.heard("We look")).isFalse();
        assertThat(page.answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
    }

    @Test
    void whoComesLateIsToldWhatHappenedMeanwhile() {
        Instant before = Instant.now();
        String ticket = Firm.anException().text("id");
        HttpResponse<Stream<String>> late = lina.open("/desk/live/stream?since=" + before);
        try (Stream<String> lines = late.body()) {
            assertThat(lines.anyMatch(line -> line.contains("\"id\":\"" + ticket + "\"")))
                    .isTrue();
        }
    }

    @Test
    void aDraftIsToldToItsWriterAlone() {
        String ticket = Firm.anException().text("id");
        Listener hers = new Listener(lina).hears("event: hello");
        Listener others = new Listener(joined(Firm.member(login + "2", "Otto Other", "AGENT"), login + "2"))
                .hears("event: hello");
        Api program = Firm.api().as(Firm.token(Firm.admin(), member, "\"tickets:write\""));
        program.send("PUT", "me/drafts/" + ticket, "application/json", "{\"kind\":\"REPLY\",\"words\":\"Dear Eva,\"}")
                .made();
        hers.hears("event: desk");
        String marker = Firm.anException().text("id");
        others.hears("\"id\":\"" + marker + "\"");
        assertThat(others.heard("event: desk")).isFalse();
    }

    @Test
    void itEndsWithTheLogin() {
        Listener page = new Listener(lina).hears("event: hello");
        lina.tell("/logout", Map.of());
        page.hears("event: over").hears(Listener.END);
    }

    @Test
    void itEndsWhenTheMemberLeaves() {
        Listener page = new Listener(lina).hears("event: hello");
        Firm.admin().post("members/" + member + "/deactivate", "{}").made();
        page.hears("event: over").hears(Listener.END);
    }

    @Test
    void itEndsForWhoMayNotReadExceptionsAnyMore() {
        Listener page = new Listener(lina).hears("event: hello");
        String etag = Firm.admin().get("members/" + member).header("ETag");
        Firm.admin()
                .with("If-Match", etag)
                .patch("members/" + member, "{\"roles\":[\"ADMIN\"]}")
                .made();
        page.hears("event: over").hears(Listener.END);
        assertThat(lina.get(stream()).statusCode()).isEqualTo(403);
    }

    @Test
    void strangersAndStrangeRequestsHearNothing() {
        assertThat(Visitor.of(RunningHeard.shared()).get(stream()).statusCode()).isEqualTo(303);
        assertThat(lina.get("/desk/live/stream?since=yesterday").statusCode()).isEqualTo(400);
        assertThat(lina.get("/desk/live/stream").statusCode()).isEqualTo(400);
        Map<String, String> beat = Map.of("ticket", "1", "page", "a page");
        assertThat(lina.tell("/desk/live/presence", beat).statusCode()).isEqualTo(400);
    }

    @Test
    void twoHundredOpenPagesHoldNoThreadEach() {
        double before = threads();
        List<HttpResponse<Stream<String>>> pages = new ArrayList<>();
        try {
            for (int i = 0; i < 5; i++) {
                String another = login + "-" + i;
                Visitor visitor = joined(Firm.member(another, "Lina Live", "AGENT"), another);
                for (int j = 0; j < 40; j++) {
                    pages.add(visitor.open(stream()));
                }
            }
            assertThat(pages).hasSize(200).allMatch(page -> page.statusCode() == 200);
            assertThat(threads() - before).isLessThan(40);
            Listener oneMore = new Listener(lina).hears("event: hello");
            String ticket = Firm.anException().text("id");
            oneMore.hears("\"id\":\"" + ticket + "\"");
        } finally {
            pages.forEach(page -> page.body().close());
        }
    }

    private static double threads() {
        Matcher found = THREADS.matcher(Firm.admin().get("metrics").body());
        assertThat(found.find()).isTrue();
        return Double.parseDouble(found.group(1));
    }
}
