package org.heardcrm.it.pages;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The one browser of the tests: the installed one that {@code ./heard test} found, else Playwright's own. */
final class Browser {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");

    private static final com.microsoft.playwright.Browser SHARED = launch();

    private Browser() {}

    static com.microsoft.playwright.Browser shared() {
        return SHARED;
    }

    private static com.microsoft.playwright.Browser launch() {
        String installed = System.getenv("HEARD_BROWSER");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(installed == null ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS);
        if (installed != null) {
            options.setExecutablePath(Path.of(installed));
        }
        com.microsoft.playwright.Browser browser = playwright.chromium().launch(options);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return browser;
    }
}
