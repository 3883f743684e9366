package org.heardcrm.it.pages;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.heardcrm.it.RunningHeard;
import org.heardcrm.it.WonBusiness;

/**
 * A firm whose pages are all looked at.
 *
 * @param name what it is called on the contact sheet
 * @param pages what there is to see
 * @param logIn how a person at its instance becomes a member with a role
 */
record Showcase(String name, RunningHeard heard, List<Shown> pages, BiFunction<Person, String, Person> logIn) {

    private static final String LONG = "Donaudampfschifffahrtsgesellschaft";

    /**
     * One page of it.
     *
     * @param role who sees it; "" for somebody without a login
     * @param title what its title begins with, so that no other page passes for it
     */
    record Shown(String name, String role, String path, String title) {}

    Person visitor(Shown page, int width, ColorScheme colours) {
        Person person = Person.at(heard, width, colours, "en-GB");
        return page.role().isEmpty() ? person : logIn.apply(person, page.role());
    }

    /** A firm that has only just begun. */
    static Showcase empty(RunningHeard heard) {
        return new Showcase("empty", heard, everywhere(), Person::loggedInAs);
    }

    /** The firm that a new database comes with. */
    static Showcase demo(RunningHeard heard) {
        Json access = Json.read(heard.data().resolve("demo-access.json"));
        Api agent = Api.of(heard).as(access.text("tokens.agent"));
        Json ticket =
                agent.get("exception-tickets?owner=me&sort=-updatedAt").made().at("items.0");
        List<Shown> pages = new ArrayList<>(everywhere());
        pages.addAll(ofOne(agent, ticket));
        Map<String, String> logins = Map.of("AGENT", "agent", "EXECUTIVE", "exec", "ADMIN", "admin");
        return new Showcase("demo", heard, pages, (person, role) -> {
            String login = logins.getOrDefault(role, "");
            return person.loggedInWith(login, access.text("passwords." + login));
        });
    }

    /** The firm of the tests, with an exception that has long texts in every place. */
    static Showcase longTexts() {
        Json ticket = Firm.agent()
                .post("exception-tickets", Firm.report(Firm.unique(LONG + " Süd"), "Long: " + LONG.repeat(5)))
                .made();
        String path = "exception-tickets/" + ticket.text("id");
        String words = "\"" + (LONG + " says a lot. ").repeat(120) + "\"";
        for (String kind : List.of("CLIENT", "REPLY", "NOTE")) {
            say(path + "/messages", "{\"kind\":\"%s\",\"body\":%s}".formatted(kind, words));
        }
        say(path + "/promises", "{\"sentence\":\"%s\",\"dueAt\":\"2030-01-01T09:00:00Z\"}".formatted(LONG.repeat(8)));
        WonBusiness.earned("1200.00", "EUR", "2013-03-10T12:00:00Z", "2013-02-01T12:00:00Z");
        WonBusiness.bought("123456789.50", "CHF", "2013-03-31T12:00:00Z");
        List<Shown> pages = new ArrayList<>(everywhere());
        pages.addAll(ofOne(Firm.agent(), ticket));
        pages.add(new Shown(
                "board-2013",
                "EXECUTIVE",
                "/boards/word-of-mouth.xhtml?first=2013-01&last=2013-12",
                "Won business and"));
        pages.add(new Shown("board-won", "EXECUTIVE", "/boards/won.xhtml?from=2013-01&to=2014-01", "Won business"));
        return new Showcase("long", RunningHeard.shared(), pages, Person::loggedInAs);
    }

    private static void say(String path, String json) {
        Firm.agent().post(path, json).made();
    }

    /** The pages that every firm has. */
    private static List<Shown> everywhere() {
        return List.of(
                new Shown("login", "", "/login.xhtml", "Log in"),
                new Shown("home", "AGENT", "/home.xhtml", "Home"),
                new Shown("home-executive", "EXECUTIVE", "/home.xhtml", "Home"),
                new Shown("home-admin", "ADMIN", "/home.xhtml", "Home"),
                new Shown("profile", "AGENT", "/members/profile.xhtml", "Your profile"),
                new Shown("search", "AGENT", "/search.xhtml?q=" + LONG, "Search"),
                new Shown("accounts", "AGENT", "/accounts/accounts.xhtml", "Accounts"),
                new Shown("new-account", "AGENT", "/accounts/new.xhtml", "New account"),
                new Shown("workspace", "AGENT", "/tickets/workspace.xhtml?queue=all", "Exceptions"),
                new Shown("new-exception", "AGENT", "/tickets/new.xhtml", "New exception"),
                new Shown("recommendations", "AGENT", "/referrals/word-of-mouth.xhtml", "Word of mouth"),
                new Shown("referrals", "AGENT", "/referrals/word-of-mouth.xhtml?tab=referrals", "Word of mouth"),
                new Shown(
                        "opportunities",
                        "AGENT",
                        "/referrals/word-of-mouth.xhtml?tab=opportunities&open=new",
                        "Word of mouth"),
                new Shown("board", "EXECUTIVE", "/boards/word-of-mouth.xhtml", "Won business and"),
                new Shown("settings-members", "ADMIN", "/settings/members.xhtml", "Members"),
                new Shown("settings-new-member", "ADMIN", "/settings/member.xhtml", "New member"),
                new Shown("settings-tokens", "ADMIN", "/settings/tokens.xhtml", "Tokens"),
                new Shown("settings-lists", "ADMIN", "/settings/lists.xhtml", "Teams and skills"),
                new Shown("settings-targets", "ADMIN", "/settings/targets.xhtml", "Targets"),
                new Shown("settings-canned", "ADMIN", "/settings/canned-replies.xhtml", "Canned replies"),
                new Shown("settings-firm", "ADMIN", "/settings/firm.xhtml", "Firm"),
                new Shown("notices", "AGENT", "/notices/notices.xhtml", "Notifications"),
                new Shown("settings-mail", "ADMIN", "/settings/mail.xhtml", "Mail"),
                new Shown("settings-imports", "ADMIN", "/settings/imports.xhtml", "Imports"),
                new Shown("settings-demo", "ADMIN", "/settings/demo.xhtml", "Demo"));
    }

    /** The pages of an exception, its account and its client. */
    private static List<Shown> ofOne(Api agent, Json ticket) {
        String workspace = "/tickets/workspace.xhtml?queue=all&id=" + ticket.text("id");
        String number = ticket.text("number");
        String link = agent.post("exception-tickets/" + ticket.text("id") + "/client-links", "{}")
                .made()
                .text("url");
        List<Shown> pages = new ArrayList<>(List.of(
                new Shown("exception", "AGENT", workspace, number),
                new Shown("account", "AGENT", "/accounts/account.xhtml?id=" + ticket.text("account.id"), ""),
                new Shown("exception-printed", "AGENT", "/tickets/print.xhtml?id=" + ticket.text("id"), number),
                new Shown("client", "", link, number)));
        for (String tab : List.of("exception", "client", "promises", "swarm", "handling", "history")) {
            pages.add(new Shown("details-" + tab, "AGENT", workspace + "&part=context&tab=" + tab, number));
        }
        return pages;
    }
}
