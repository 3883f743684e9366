package org.heardcrm.tickets.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkspacePageTest {

    private final WorkspacePage page = new WorkspacePage();

    @Test
    void anAddressKeepsWhatWasAskedForAndSaysItSafely() {
        page.getAsked().put("queue", "waiting");
        page.getAsked().put("q", "a&b Łódź");

        assertThat(page.at("id", "17"))
                .isEqualTo("/tickets/workspace.xhtml?id=17&q=a%26b+%C5%81%C3%B3d%C5%BA&queue=waiting");
    }

    @Test
    void anEmptyValueTakesAParameterAway() {
        page.getAsked().put("queue", "mine");
        page.getAsked().put("part", "list");

        assertThat(page.at("part", "")).isEqualTo("/tickets/workspace.xhtml?queue=mine");
    }

    @Test
    void withoutAnExceptionANarrowScreenShowsTheList() {
        page.getAsked().put("part", "context");

        assertThat(page.getPart()).isEqualTo("list");
    }

    @Test
    void anExceptionOpensAtItsConversation() {
        page.getAsked().put("id", "17");

        assertThat(page.getPart()).isEqualTo("conversation");
    }

    @Test
    void whatIsNoNumberOfRowsAsksForNone() {
        page.getAsked().put("rows", "-5");

        assertThat(page.rows(50)).isEqualTo(50);
    }
}
