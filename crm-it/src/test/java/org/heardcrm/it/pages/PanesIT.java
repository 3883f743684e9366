package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.heardcrm.it.Firm;
import org.heardcrm.it.RunningHeard;
import org.junit.jupiter.api.Test;

/** Three panes beside each other, as wide as the member likes them, wherever they log in. */
class PanesIT {

    private final String page =
            "/tickets/workspace.xhtml?queue=all&id=" + Firm.anException().text("id");

    private static double width(Person person, String part) {
        return person.page().locator(part).boundingBox().width;
    }

    private static void awaitKept(Person person) {
        person.page()
                .waitForResponse(
                        response -> response.request().method().equals("POST"),
                        () -> person.page().keyboard().press("Home"));
    }

    @Test
    void threePanesFitBesideEachOther() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page).findsThePageInOrder();
            assertThat(width(agent, ".part-conversation")).isGreaterThanOrEqualTo(520);
            assertThat(width(agent, ".part-list")).isGreaterThanOrEqualTo(240);
            assertThat(width(agent, ".part-context")).isGreaterThanOrEqualTo(240);
        }
    }

    @Test
    void anEdgeIsMovedByKeysAndByPointerAndStaysWhereItIs() {
        try (Person agent = Person.anybody().loggedInAs("EXECUTIVE")) {
            agent.goTo(page);
            Locator edge = agent.page().locator(".edge-list");
            edge.focus();
            awaitKept(agent);
            assertThat(edge.getAttribute("aria-valuenow")).isEqualTo("240");
            assertThat(width(agent, ".part-list")).isEqualTo(240);

            drag(agent, edge, 100);
            while (!widthOnTheServer(agent).equals("340")) {
                RunningHeard.pause();
            }
            agent.goTo(page);
            assertThat(width(agent, ".part-list")).isEqualTo(340);
            assertThat(width(agent, ".part-context"))
                    .as("the other one is as it was")
                    .isEqualTo(300);
        }
    }

    private static void drag(Person person, Locator edge, int by) {
        BoundingBox box = edge.boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        person.page().mouse().move(x, y);
        person.page().mouse().down();
        person.page().mouse().move(x + by, y);
        person.page().mouse().up();
    }

    private String widthOnTheServer(Person person) {
        return person.page()
                .evaluate(
                        "async (page) => new DOMParser().parseFromString(await (await fetch(page)).text(), 'text/html')"
                                + ".querySelector('.edge-list').getAttribute('aria-valuenow')",
                        page)
                .toString();
    }

    @Test
    void widePanesGiveWayToTheConversationWhereThereIsLittleRoom() {
        try (Person agent = Person.member("AGENT")) {
            agent.goTo(page);
            for (String pane : new String[] {".edge-list", ".edge-context"}) {
                agent.page().locator(pane).focus();
                agent.page().keyboard().press("End");
            }
            assertThat(width(agent, ".part-conversation")).isGreaterThanOrEqualTo(520);
            agent.findsThePageInOrder();
            for (String pane : new String[] {".edge-list", ".edge-context"}) {
                agent.page().locator(pane).dblclick();
            }
        }
    }
}
