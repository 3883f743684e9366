package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.heardcrm.it.Api;
import org.heardcrm.it.RunningHeard;
import org.heardcrm.it.Waiting;

/**
 * Somebody in front of the pages, who goes by what can be read. Whatever the browser complains about meanwhile (a console
 * error, a violation of the CSP, a sub-request answered by 4xx or 5xx) fails the test when they leave.
 */
final class Person implements AutoCloseable {

    static final int WIDE = 1366;
    static final int NARROW = 390;

    /** How long something may take to be seen, in milliseconds. */
    private static final int PATIENCE = 15_000;

    /** Of a picture, in pixels. */
    private static final int LONGEST = 4000;

    /** What a password is in these tests; each member gets theirs by the link of an invitation. */
    private static final String PASSWORD = "correct horse battery staple";

    /** Said of every answer of 4xx and 5xx, which {@link #listen} judges. */
    private static final String LOADING_FAILED = "Failed to load resource";

    /** The sessions of members who have logged in once, by instance and login. */
    private static final Map<String, List<Cookie>> SESSIONS = new ConcurrentHashMap<>();

    private final RunningHeard heard;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private int answered;

    private Person(RunningHeard heard, BrowserContext context) {
        this.heard = heard;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
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
        return at(RunningHeard.shared(), width, colours, "en-GB");
    }

    /** Somebody whose browser speaks another language. */
    static Person speaking(String locale) {
        return at(RunningHeard.shared(), WIDE, ColorScheme.LIGHT, locale);
    }

    static Person at(RunningHeard heard, int width, ColorScheme colours, String locale) {
        return new Person(heard, contextAt(heard.url(), width, colours, locale));
    }

    private static BrowserContext contextAt(String url, int width, ColorScheme colours, String locale) {
        return Browser.shared()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(url)
                        .setLocale(locale)
                        .setColorScheme(colours)
                        .setViewportSize(width, width == WIDE ? 768 : 844));
    }

    /** A member with this role, logged in. */
    static Person member(String role) {
        return anybody().loggedInAs(role);
    }

    /** Another agent than {@code member("AGENT")}. */
    static Person colleague() {
        return anybody().asColleague();
    }

    Person asColleague() {
        return loggedInAs("page-colleague", "Carla Colleague", "AGENT");
    }

    /** An agent whose session nobody else uses, so that they may log out. */
    static Person leavingAgent() {
        return anybody().loggedInAs("page-leaving", "Lea Leaving", "AGENT");
    }

    /** The same member as {@code member(role)} at another machine, with a login of its own. */
    static Person atAnotherMachine(String role) {
        member(role).close();
        return anybody().logsIn(loginOf(role), PASSWORD);
    }

    /** An agent who comes to the instance by another address, as a proxy has one; nobody else uses this login. */
    static Person by(String url, RunningHeard heard, String login, String name) {
        try (Person inviting = at(heard, WIDE, ColorScheme.LIGHT, "en-GB")) {
            inviting.invited(login, name, "AGENT");
        }
        return new Person(heard, contextAt(url, WIDE, ColorScheme.LIGHT, "en-GB")).logsIn(login, PASSWORD);
    }

    /** Somebody whom no other test knows, logged in. */
    static Person newMember(String login, String name, String role) {
        return anybody().loggedInAs(login, name, role);
    }

    /** A member made before, in front of another machine. */
    Person loggedInAgain(String login) {
        return logsIn(login, PASSWORD);
    }

    Person loggedInAs(String role) {
        return loggedInAs(loginOf(role), "Page " + role, role);
    }

    private static String loginOf(String role) {
        return "page-" + role.toLowerCase(Locale.ROOT);
    }

    /** The server does not know the session any longer, as after a day of silence or its own restart. */
    Person isForgottenByTheServer() {
        List<Cookie> kept = context.cookies();
        context.clearCookies();
        kept.stream()
                .filter(cookie -> cookie.name.equals("HEARD_SESSION"))
                .forEach(cookie -> cookie.value = "forgotten");
        context.addCookies(kept);
        return this;
    }

    /** The server does not know the page any longer, as when it stood open too long beside many others. */
    Person hasAPageThatIsOver() {
        page.evaluate("document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]')"
                + ".forEach(field => { field.value = '17:17'; })");
        return this;
    }

    /** By the form that the member was led to. */
    Person logsInAgain(String role) {
        fill("Login", loginOf(role)).fill("Password", PASSWORD).press("Log in");
        page.waitForURL(address -> !address.contains("/login.xhtml"));
        return this;
    }

    private Person loggedInAs(String login, String name, String role) {
        context.addCookies(SESSIONS.computeIfAbsent(heard.url() + " " + login, unseen -> {
            invited(login, name, role);
            return sessionOf(login, PASSWORD);
        }));
        return this;
    }

    /** Somebody whom the instance knows by this password. */
    Person loggedInWith(String login, String password) {
        context.addCookies(SESSIONS.computeIfAbsent(heard.url() + " " + login, unseen -> sessionOf(login, password)));
        return this;
    }

    private List<Cookie> sessionOf(String login, String password) {
        try (Person person = at(heard, WIDE, ColorScheme.LIGHT, "en-GB")) {
            person.logsIn(login, password);
            return person.context.cookies();
        }
    }

    /** By the form, as everybody does. */
    Person logsIn(String login, String password) {
        goTo("/login.xhtml").fill("Login", login).fill("Password", password).press("Log in");
        page.waitForURL(address -> !address.contains("/login.xhtml"));
        return this;
    }

    private void invited(String login, String name, String role) {
        Api admin = Api.of(heard).as(heard.access().text("token"));
        String id = admin.post(
                        "members", "{\"login\":\"%s\",\"name\":\"%s\",\"roles\":[\"%s\"]}".formatted(login, name, role))
                .made()
                .text("id");
        String link = admin.post("members/" + id + "/invite", "{}").made().text("url");
        try (Person person = at(heard, WIDE, ColorScheme.LIGHT, "en-GB")) {
            person.choosesAPassword(link, PASSWORD);
        }
    }

    /** Opens the link of an invitation and becomes somebody who can log in. */
    Person choosesAPassword(String link, String password) {
        goTo(link).fill("New password", password).fill("New password once more", password);
        press("Set the password");
        page.waitForURL(Pattern.compile(".*/login\\.xhtml.*"));
        return this;
    }

    Person goTo(String path) {
        Response response = page.navigate(path);
        answered = response == null ? 0 : response.status();
        return this;
    }

    /** How the last page was answered. */
    int answered() {
        return answered;
    }

    Person reloads() {
        page.reload();
        return this;
    }

    /** Sends what is written and waits for no second thoughts; it stands in the conversation afterwards. */
    Person repliesAtOnce() {
        int before = page.locator(".said-REPLY").count();
        press("Reply to the client").sees("Your reply leaves in ten seconds");
        press("Send now");
        page.waitForCondition(() -> page.locator(".said-REPLY").count() > before);
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
        Pattern words = Pattern.compile("^\\s*" + label.replaceAll("[.?()]", "\\\\$0") + "(\\s*\\*)?\\s*$");
        return page.getByLabel(words)
                .and(page.locator("input, select, textarea"))
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
    }

    Person press(String name) {
        button(name)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .click();
        return this;
    }

    /** Chooses one of several that exclude each other, or ticks a box. */
    Person tick(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        return this;
    }

    /** Types into a field that offers what fits, and takes the offer. */
    Person find(String label, String words) {
        field(label).pressSequentially(words);
        offer(words).click();
        return waitsUntilThePageIsCalm();
    }

    /** Nobody chooses the next thing within the milliseconds in which the page still answers to the last one. */
    Person waitsUntilThePageIsCalm() {
        while (!Boolean.TRUE.equals(page.evaluate("window.PrimeFaces.ajax.Queue.isEmpty()"))) {
            RunningHeard.pause();
        }
        return this;
    }

    /** What a field offers while somebody types; a native list's options do not count. */
    Locator offer(String words) {
        return page.getByRole(AriaRole.LISTBOX)
                .getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setName(words))
                .first();
    }

    /** Opens what stands folded under these words. */
    Person unfold(String words) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(words).setVisible(true))
                .first()
                .click();
        return this;
    }

    Person follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Opens the page again, as a person does, until it says so: boards follow within seconds. */
    Person findsInTime(String path, String words) {
        Instant end = Instant.now().plusSeconds(10);
        goTo(path);
        while (page.getByText(words).count() == 0 && Instant.now().isBefore(end)) {
            RunningHeard.pause();
            goTo(path);
        }
        return sees(words);
    }

    Person sees(String words) {
        page.getByText(words)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .waitFor();
        return this;
    }

    /** Waits for the page with this heading. */
    Person finds(String heading) {
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(heading).setLevel(1))
                .waitFor();
        return this;
    }

    /** Waits until these words are gone. */
    Person seesNoMore(String words) {
        Waiting.until(
                Duration.ofMillis(PATIENCE),
                () -> !page.locator("body").innerText().contains(words));
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
        // asked in the page itself: there are no frames, for which another page would be opened each time
        List<String> barriers = new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().get(0).getHtml())
                        .toList();
        assertThat(barriers).as(page.url()).isEmpty();
        return this;
    }

    /** The whole page in a window that holds it, so that what stays at an edge of the window stays at the page's. */
    Person takesAPicture(Path file) {
        com.microsoft.playwright.options.ViewportSize window = page.viewportSize();
        Object height = page.evaluate("document.documentElement.scrollHeight");
        page.setViewportSize(window.width, Math.min(LONGEST, ((Number) height).intValue()));
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        page.setViewportSize(window.width, window.height);
        return this;
    }

    Page page() {
        return page;
    }

    /** Fails when the browser has complained about anything so far. */
    Person hasNothingToComplainAbout() {
        assertThat(complaints).as("what the browser complained about").isEmpty();
        return this;
    }

    @Override
    public void close() {
        context.close();
        hasNothingToComplainAbout();
    }
}
