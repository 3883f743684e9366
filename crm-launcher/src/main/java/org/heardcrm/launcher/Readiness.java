package org.heardcrm.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.heardcrm.launcher.console.CannotContinue;
import org.heardcrm.launcher.console.Console;
import org.heardcrm.launcher.console.Step;
import org.heardcrm.launcher.data.ProgressFile;
import org.heardcrm.launcher.server.PayaraServer;

/** Waits until the server says that it is ready, telling what the application tells meanwhile. */
final class Readiness {
    private static final long LOOK_AGAIN_MILLIS = 200;
    private static final int ANSWER_WITHIN_MILLIS = 5_000;
    private static final long SILENCE_LIMIT_MINUTES = 10;

    private final PayaraServer server;
    private final Address address;
    private final ProgressFile progress;
    private final Console console;
    private long lastNews = System.nanoTime();

    Readiness(PayaraServer server, Address address, ProgressFile progress, Console console) {
        this.server = server;
        this.address = address;
        this.progress = progress;
        this.console = console;
    }

    void await() {
        try (Step step = console.step("Starting the server")) {
            while (!isReady()) {
                tellNews();
                refuseEndOrSilence();
                TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotContinue("Stopped while the server was starting.", e);
        }
    }

    private void tellNews() {
        List<String> news = progress.news();
        if (!news.isEmpty()) {
            lastNews = System.nanoTime();
            news.forEach(console::say);
        }
    }

    private void refuseEndOrSilence() {
        if (server.hasFailed()) {
            throw server.failure("The application could not be started");
        }
        if (System.nanoTime() - lastNews > TimeUnit.MINUTES.toNanos(SILENCE_LIMIT_MINUTES)) {
            throw server.failure("The application is not ready after %d minutes".formatted(SILENCE_LIMIT_MINUTES));
        }
    }

    private boolean isReady() {
        return server.isDeployed() && answersReady();
    }

    private boolean answersReady() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(address.local() + "/health/ready").toURL().openConnection();
            connection.setConnectTimeout(ANSWER_WITHIN_MILLIS);
            connection.setReadTimeout(ANSWER_WITHIN_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
