package org.heardcrm.it.pages;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.heardcrm.it.WonBusiness;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every page, light and dark, wide and narrow: in order, open to everybody, and pictured on the contact sheet. */
class EveryPageIT {

    /** Pages by name, with the role that sees them. */
    private static Map<String, String[]> pages() {
        Json ticket = Firm.agent()
                .post(
                        "exception-tickets",
                        Firm.report(Firm.unique("Nordlicht"), "Long words: " + "Donaudampfschiff".repeat(8)))
                .made();
        String path = "exception-tickets/" + ticket.text("id");
        Firm.agent()
                .post(
                        path + "/messages",
                        "{\"kind\":\"REPLY\",\"body\":\"%s\"}".formatted("A long answer. ".repeat(60)))
                .made();
        Firm.agent()
                .post(path + "/promises", "{\"sentence\":\"A corrected invoice.\",\"dueAt\":\"2030-01-01T09:00:00Z\"}")
                .made();
        Map<String, String[]> pages = new TreeMap<>();
        pages.put("home", page("AGENT", "/home.xhtml"));
        pages.put("accounts", page("AGENT", "/accounts/accounts.xhtml"));
        pages.put("account", page("AGENT", "/accounts/account.xhtml?id=" + ticket.text("account.id")));
        pages.put("search", page("AGENT", "/search.xhtml?q=Nordlicht"));
        pages.put("word-of-mouth", page("AGENT", "/referrals/word-of-mouth.xhtml"));
        pages.put("settings-imports", page("ADMIN", "/settings/imports.xhtml"));
        pages.put("workspace", page("AGENT", "/tickets/workspace.xhtml?queue=all"));
        pages.put("exception", page("AGENT", "/tickets/workspace.xhtml?queue=all&id=" + ticket.text("id")));
        pages.put("new-exception", page("AGENT", "/tickets/new.xhtml"));
        pages.put("settings-firm", page("ADMIN", "/settings/firm.xhtml"));
        pages.put("settings-lists", page("ADMIN", "/settings/lists.xhtml"));
        pages.put(
                "word-of-mouth-opportunity",
                page("AGENT", "/referrals/word-of-mouth.xhtml?tab=opportunities&open=new"));
        pages.put("new-account", page("AGENT", "/accounts/new.xhtml"));
        pages.put("settings-members", page("ADMIN", "/settings/members.xhtml"));
        pages.put("settings-tokens", page("ADMIN", "/settings/tokens.xhtml"));
        pages.put("settings-demo", page("ADMIN", "/settings/demo.xhtml"));
        pages.put("settings-imports", page("ADMIN", "/settings/imports.xhtml"));
        WonBusiness.earned("1200.00", "EUR", "2013-03-10T12:00:00Z", "2013-02-01T12:00:00Z");
        WonBusiness.bought("123456789.50", "CHF", "2013-03-31T12:00:00Z");
        pages.put("board", page("EXECUTIVE", "/boards/word-of-mouth.xhtml?first=2013-01&last=2013-12"));
        pages.put("board-empty", page("EXECUTIVE", "/boards/word-of-mouth.xhtml?first=1950-01&last=1950-12"));
        pages.put("board-won", page("EXECUTIVE", "/boards/won.xhtml?from=2013-01&to=2014-01"));
        return pages;
    }

    private static String[] page(String role, String path) {
        return new String[] {role, path};
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsInOrderInEveryLight() {
        return pages().entrySet().stream()
                .flatMap(page -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .flatMap(colours -> Stream.of(Person.WIDE, Person.NARROW)
                                .map(width -> {
                                    String name = page.getKey() + "-"
                                            + colours.name().toLowerCase(java.util.Locale.ROOT) + "-" + width;
                                    return DynamicTest.dynamicTest(
                                            name, () -> look(name, page.getValue(), colours, width));
                                })));
    }

    private static void look(String name, String[] page, ColorScheme colours, int width) {
        try (Person person = Person.with(width, colours).loggedInAs(page[0])) {
            person.goTo(page[1])
                    .takesAPicture(java.nio.file.Path.of(
                            System.getProperty("heard.output", "target"), "contact-sheet", name + ".png"))
                    .doesNotSee("This page is not there")
                    .findsThePageInOrder();
        }
    }
}
