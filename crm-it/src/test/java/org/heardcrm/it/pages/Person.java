package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.heardcrm.it.RunningHeard;

/**
 * Somebody in front of the pages, who goes by what can be read. Whatever the browser complains about meanwhile (a console
 * error, a violation of the CSP, a sub-request answered by 4xx or 5xx) fails the test when they leave.
 */
final class Person implements AutoCloseable {

    static final int WIDE = 1366;
    static final int NARROW = 390;

    /** What a password is in these tests; each member gets theirs by the link of an invitation. */
    private static final String PASSWORD = "correct horse battery staple";

    /** Said of every answer of 4xx and 5xx, which {@link #listen} judges. */
    private static final String LOADING_FAILED = "Failed to load resource";

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Person(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith(LOADING_FAILED)) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onResponse(this::listen);
    }

    private void listen(Response response) {
        boolean isThePage = response.request().isNavigationRequest();
        if (response.status() >= (isThePage ? 500 : 400)) {
            complaints.add(response.status() + " " + response.url());
        }
    }

    /** Somebody without a login. */
    static Person anybody() {
        return with(WIDE, ColorScheme.LIGHT);
    }

    static Person with(int width, ColorScheme colours) {
        return new Person(Browser.shared()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(RunningHeard.shared().url())
                        .setLocale("en-GB")
                        .setColorScheme(colours)
                        .setViewportSize(width, 768)));
    }

    /** A member with this role, logged in. */
    static Person member(String role) {
        return anybody().loggedInAs(role);
    }

    Person loggedInAs(String role) {
        String login = KNOWN.computeIfAbsent(role, Person::invited);
        goTo("/login.xhtml");
        fill("Login", login);
        fill("Password", PASSWORD);
        press("Log in");
        page.waitForURL(address -> !address.contains("/login.xhtml"));
        return this;
    }

    private static String invited(String role) {
        String login = "page-" + role.toLowerCase(java.util.Locale.ROOT);
        String id = Firm.member(login, "Page " + role, role);
        Json invitation = Firm.admin().post("members/" + id + "/invite", "{}").made();
        try (Person person = anybody()) {
            person.page.navigate(invitation.text("url"));
            person.fill("New password", PASSWORD);
            person.fill("New password once more", PASSWORD);
            person.press("Set the password");
            person.page.waitForURL(Pattern.compile(".*/login\\.xhtml.*"));
        }
        return login;
    }

    Person goTo(String path) {
        page.navigate(path);
        return this;
    }

    Person fill(String label, String words) {
        field(label).fill(words);
        return this;
    }

    Person choose(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    /** The field with this label; the mark of a required one, which is for the eye only, does not count. */
    Locator field(String label) {
        Pattern words = Pattern.compile("^\\s*" + label.replace("?", "\\?") + "(\\s*\\*)?\\s*$");
        return page.getByLabel(words).first();
    }

    Person press(String name) {
        button(name).first().click();
        return this;
    }

    Person follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        return this;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Person sees(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    Person doesNotSee(String words) {
        assertThat(page.locator("main").innerText()).doesNotContain(words);
        return this;
    }

    /** Nothing wider than the window, and nothing that keeps people out. */
    Person findsThePageInOrder() {
        Object beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) beyond).intValue())
                .as("scrolls sideways at " + page.url())
                .isLessThanOrEqualTo(0);
        List<String> barriers = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().get(0).getHtml())
                        .toList();
        assertThat(barriers).as(page.url()).isEmpty();
        return this;
    }

    Person takesAPicture(String name) {
        Path file = Path.of(System.getProperty("heard.output", "target"), "contact-sheet", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return this;
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }
}
