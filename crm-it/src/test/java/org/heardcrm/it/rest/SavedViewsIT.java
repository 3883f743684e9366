package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** Views of exceptions under a name. */
class SavedViewsIT {

    private final Api agent = Firm.agent();
    private final Api other = Firm.otherAgent();

    private Json kept(boolean shared) {
        return agent.post("saved-views", """
                        {"name":"%s","shared":%s,"filters":{"queue":"waiting","impact":"BLOCKED","q":"käse & co"},
                         "sort":"-reportedAt","columns":["number","waitingSince"]}""".formatted(Firm.unique("View"), shared))
                .made();
    }

    private static boolean lists(Api who, Json view) {
        Json part = who.get("saved-views?limit=200").made();
        return part.list("items").stream().anyMatch(one -> one.text("id").equals(view.text("id")));
    }

    @Test
    void aViewIsKeptChangedAndLetGo() {
        Json view = kept(false);
        String path = "saved-views/" + view.text("id");
        assertThat(view.text("filters.queue")).isEqualTo("waiting");
        assertThat(view.text("owner.name")).isEqualTo("Anna Agent");

        Json changed = agent.with("If-Match", "\"" + view.number("version") + "\"")
                .patch(
                        path,
                        "{\"name\":\"Renamed %s\",\"filters\":{\"impact\":null},\"sort\":null}"
                                .formatted(view.text("id")))
                .made();
        assertThat(changed.text("name")).startsWith("Renamed");
        assertThat(changed.toString()).contains("\"queue\":\"waiting\"").doesNotContain("impact");
        assertThat(agent.with("If-Match", "\"" + view.number("version") + "\"")
                        .patch(path, "{\"shared\":true}")
                        .status())
                .isEqualTo(412);
        assertThat(agent.patch(path, "{\"shared\":true}").status()).isEqualTo(428);

        assertThat(agent.delete(path).status()).isEqualTo(204);
        assertThat(agent.get(path).status()).isEqualTo(404);
    }

    @Test
    void theRowsOfAViewAreThoseOfItsFilters() {
        String rows = kept(false).text("rows");
        assertThat(rows)
                .startsWith("/api/v1/exception-tickets?")
                .contains("queue=waiting")
                .contains("impact=BLOCKED")
                .contains("sort=-reportedAt");
        assertThat(agent.get(rows).made().list("items"))
                .allMatch(item -> item.text("impact").equals("BLOCKED"));
    }

    @Test
    void othersSeeOnlyWhatIsSharedAndOnlyItsKeeperChangesIt() {
        Json own = kept(false);
        Json shared = kept(true);
        assertThat(lists(other, own)).isFalse();
        assertThat(lists(other, shared)).isTrue();
        assertThat(other.get("saved-views/" + own.text("id")).status()).isEqualTo(404);
        assertThat(other.delete("saved-views/" + own.text("id")).status()).isEqualTo(404);

        Json seen = other.get("saved-views/" + shared.text("id")).made();
        assertThat(seen.is("mine")).isFalse();
        Api.Answer refused = other.with("If-Match", "\"" + seen.number("version") + "\"")
                .patch("saved-views/" + shared.text("id"), "{\"name\":\"Taken\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().text("rule")).isEqualTo("view-keeper");
        assertThat(other.delete("saved-views/" + shared.text("id")).status()).isEqualTo(422);
    }

    @Test
    void aViewThatNoListCouldShowIsRefusedAndANameStandsForOne() {
        assertThat(agent.post("saved-views", "{\"name\":\"x\",\"filters\":{\"colour\":\"red\"}}")
                        .status())
                .isEqualTo(422);
        assertThat(agent.post("saved-views", "{\"name\":\"x\",\"filters\":{\"impact\":\"HUGE\"}}")
                        .status())
                .isEqualTo(422);
        assertThat(agent.post("saved-views", "{\"name\":\"x\",\"sort\":\"colour\"}")
                        .status())
                .isEqualTo(422);
        assertThat(agent.post("saved-views", "{\"name\":\"x\",\"columns\":[\"colour\"]}")
                        .status())
                .isEqualTo(422);
        String name = kept(false).text("name");
        Api.Answer twin =
                agent.post("saved-views", "{\"name\":\"%s\"}".formatted(name.toUpperCase(java.util.Locale.ROOT)));
        assertThat(twin.status()).isEqualTo(409);
        assertThat(twin.json().list("candidates")).hasSize(1);
        assertThat(other.post("saved-views", "{\"name\":\"%s\"}".formatted(name))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void whoOnlyReadsExceptionsKeepsNoView() {
        assertThat(Firm.executive().post("saved-views", "{\"name\":\"x\"}").status())
                .isEqualTo(403);
        assertThat(Firm.executive().get("saved-views").status()).isEqualTo(200);
    }
}
