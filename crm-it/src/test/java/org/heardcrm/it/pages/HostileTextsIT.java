package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.heardcrm.it.Firm;
import org.junit.jupiter.api.Test;

/** Whatever a client sends stands on every page as it was sent: it neither runs nor breaks the page. */
class HostileTextsIT {

    private static final String SCRIPT = "<script>alert('heard')</script><img src=x onerror=alert(1)>\"'><b>fat</b>";
    private static final String EMOJI = "👩🏽‍🚀 🏳️‍🌈 e\u0301";
    private static final String RIGHT_TO_LEFT = "لا يمكن فتح التقرير EX-77 منذ יום ראשון";
    private static final String EXPRESSION = "#{7*7} ${7*7} {{7*7}} &amp;lt;";
    private static final String WHOLE = SCRIPT + " " + EMOJI + " " + RIGHT_TO_LEFT + " " + EXPRESSION;

    private final String account = Firm.unique("<i>Acme</i> " + EMOJI);
    private final org.heardcrm.it.Json ticket = reported();
    private final String path = "exception-tickets/" + ticket.text("id");

    private org.heardcrm.it.Json reported() {
        return Firm.agent()
                .post(
                        "exception-tickets",
                        Json.createObjectBuilder()
                                .add("account", Json.createObjectBuilder().add("name", account))
                                .add("contact", Json.createObjectBuilder().add("name", "<u>Eva</u> " + RIGHT_TO_LEFT))
                                .add("summary", WHOLE)
                                .add("goal", WHOLE)
                                .add("description", WHOLE)
                                .add("impact", "BLOCKED")
                                .add("channel", "WEB")
                                .build()
                                .toString())
                .made();
    }

    private void says(String what, String name, String words) {
        Firm.agent()
                .post(
                        path + what,
                        Json.createObjectBuilder().add(name, words).build().toString())
                .made();
    }

    private void message(String kind, String body) {
        Firm.agent()
                .post(
                        path + "/messages",
                        Json.createObjectBuilder()
                                .add("kind", kind)
                                .add("body", body)
                                .build()
                                .toString())
                .made();
    }

    private void everythingIsSaid() {
        message("CLIENT", WHOLE);
        message("REPLY", WHOLE);
        message("NOTE", WHOLE);
        Firm.agent()
                .post(
                        path + "/promises",
                        Json.createObjectBuilder()
                                .add("sentence", WHOLE)
                                .add(
                                        "dueAt",
                                        Instant.now().plus(1, ChronoUnit.HOURS).toString())
                                .build()
                                .toString())
                .made();
        says("/resolve", "resolution", WHOLE);
        Firm.agent()
                .post(
                        "recommendations",
                        Json.createObjectBuilder()
                                .add("recommenderContactId", ticket.text("contact.id"))
                                .add("toldTo", Json.createObjectBuilder().add("name", SCRIPT))
                                .add("sentiment", "AGAINST")
                                .add("where", WHOLE)
                                .build()
                                .toString())
                .made();
    }

    private List<String> pages() {
        String workspace = "/tickets/workspace.xhtml?queue=all&id=" + ticket.text("id");
        return List.of(
                workspace,
                workspace + "&tab=client",
                workspace + "&tab=promises",
                workspace + "&tab=handling",
                workspace + "&tab=history",
                "/accounts/account.xhtml?id=" + ticket.text("account.id"),
                "/accounts/accounts.xhtml",
                "/referrals/word-of-mouth.xhtml",
                "/search.xhtml?q=" + ticket.text("number"),
                "/tickets/new.xhtml?account=" + ticket.text("account.id"),
                "/home.xhtml");
    }

    @Test
    void scriptsEmojiAndRightToLeftStandThereAsTheyWereSent() {
        everythingIsSaid();
        try (Person agent = Person.member("AGENT")) {
            for (String page : pages()) {
                agent.goTo(page).findsThePageInOrder();
                assertThat(agent.answered()).as(page).isEqualTo(200);
                nothingOfItRuns(agent);
            }
            agent.goTo(pages().get(0)).finds(SCRIPT).sees(EXPRESSION).sees(RIGHT_TO_LEFT);
        }
        try (Person client = Person.anybody()) {
            client.goTo(Firm.agent().post(path + "/client-links", "{}").made().text("url"));
            client.finds(SCRIPT).sees(EXPRESSION).findsThePageInOrder();
            nothingOfItRuns(client);
            client.fill("What is still wrong", WHOLE).press("This is not fine").sees("are working on it again");
            nothingOfItRuns(client);
        }
        assertThat(Firm.agent().get(path).made().text("summary")).isEqualTo(WHOLE);
    }

    private static void nothingOfItRuns(Person person) {
        assertThat(person.page()
                        .locator("main :is(b, i, u, script, img[src=x])")
                        .count())
                .as(person.page().url())
                .isZero();
    }

    @Test
    void aTextOf64KIsTakenFromTheClientAndReadByTheAgent() {
        String link = Firm.agent().post(path + "/client-links", "{}").made().text("url");
        String longest = "Wort für Wort. ".repeat(5000).substring(0, 65_530) + " Ende.";
        try (Person client = Person.anybody()) {
            client.goTo(link).fill("Your message", longest).press("Send").sees("Your message has reached us.");
            client.findsThePageInOrder();
        }
        try (Person agent = Person.member("AGENT")) {
            agent.goTo("/tickets/workspace.xhtml?id=" + ticket.text("id")).findsThePageInOrder();
            agent.press("Show all of it");
            assertThat(agent.page().locator("main").innerText()).contains(longest);
        }
        assertThat(Firm.agent().get(path + "/messages").made().list("items"))
                .anyMatch(message -> message.text("body").equals(longest));
    }
}
