package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** Free words by which exceptions are found again. */
class TagsIT {

    private final Api agent = Firm.agent();
    private final Json ticket = Firm.anException();
    private final String path = "exception-tickets/" + ticket.text("id");
    private final String word = Firm.unique("tag").replace(' ', '-');

    private Json tag(String body) {
        return agent.post(path + "/tag", body).made();
    }

    private boolean isFoundBy(String tags) {
        return agent.get("exception-tickets?tag=" + tags).made().list("items").stream()
                .anyMatch(item -> item.text("id").equals(ticket.text("id")));
    }

    @Test
    void anExceptionIsFoundByAllOfItsTags() {
        Json tagged = tag("{\"add\":[\" #%s \",\"Große Anlage\"]}".formatted(word.toUpperCase(java.util.Locale.ROOT)));
        assertThat(tagged.texts("tags")).containsExactly("große anlage", word);
        assertThat(isFoundBy(word)).isTrue();
        assertThat(isFoundBy("%23" + word + ",GRO%C3%9FE+ANLAGE")).isTrue();
        assertThat(isFoundBy(word + ",other")).isFalse();

        tag("{\"remove\":[\"%s\"]}".formatted(word));
        assertThat(isFoundBy(word)).isFalse();
        assertThat(agent.get(path + "/events").made().list("items"))
                .filteredOn(event -> event.text("type").equals("TAGGED"))
                .extracting(event -> event.text("value"))
                .containsExactly("+große anlage,+" + word, "-" + word);
    }

    @Test
    void whatChangesNothingIsNoEvent() {
        long version = tag("{\"add\":[\"%s\"]}".formatted(word)).number("version");
        assertThat(tag("{\"add\":[\"%s\"],\"remove\":[\"never\"]}".formatted(word))
                        .number("version"))
                .isEqualTo(version);
    }

    @Test
    void whatIsNoTagIsRefused() {
        assertThat(agent.post(path + "/tag", "{\"add\":[\"a,b\"]}").status()).isEqualTo(422);
        assertThat(agent.post(path + "/tag", "{\"add\":[\" \"]}").status()).isEqualTo(422);
        assertThat(agent.get("exception-tickets?tag=").status()).isEqualTo(400);
        assertThat(Firm.executive().post(path + "/tag", "{\"add\":[\"x\"]}").status())
                .isEqualTo(403);
    }
}
