package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** How a like exception was solved is found by the words that few exceptions have. */
class LikeExceptionsIT {

    private final Api agent = Firm.agent();
    private final String rare = Firm.unique("Zentrifuge").replace(" ", "");

    private Json reported(String summary) {
        return agent.post("exception-tickets", Firm.report(Firm.unique("Likely"), summary))
                .made();
    }

    private List<String> like(Json ticket) {
        return agent.get("exception-tickets/" + ticket.text("id") + "/like").made().list("items").stream()
                .map(item -> item.text("summary"))
                .toList();
    }

    @Test
    void theOneThatSharesTheRarerWordsComesFirstWithWhatSolvedIt() {
        Json solved = reported("The " + rare + " rattles at night");
        agent.post(
                        "exception-tickets/" + solved.text("id") + "/resolve",
                        "{\"resolution\":\"The bearing was changed.\"}")
                .made();
        reported("The " + rare + "2 hums");
        Json open = reported("Our " + rare + " rattles again");

        List<Json> items = agent.get("exception-tickets/" + open.text("id") + "/like")
                .made()
                .list("items");

        assertThat(items.get(0).text("id")).isEqualTo(solved.text("id"));
        assertThat(items.get(0).text("resolution")).isEqualTo("The bearing was changed.");
        assertThat(items).noneMatch(item -> item.text("id").equals(open.text("id")));
        assertThat(like(open)).doesNotContain("The " + rare + "2 hums");
    }

    @Test
    void nothingIsLikeWhatSharesNoWord() {
        assertThat(like(reported("Qwrtzp" + rare + " bnmvcx" + rare))).isEmpty();
    }

    @Test
    void anExceptionThatIsNotThereIsNotFound() {
        assertThat(agent.get("exception-tickets/999999999/like").status()).isEqualTo(404);
    }

    @Test
    void signsOfASearchLanguageAreWords() {
        assertThat(like(reported("'" + rare + "' & !:* \\\\ <-> (((")))
                .as("no error, and nothing else has the word")
                .isEmpty();
    }
}
