package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.heardcrm.it.Api;
import org.heardcrm.it.CsvFile;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** The list of exceptions as a file. */
class TicketCsvIT {

    private final Api agent = Firm.agent();
    private final Api reader = agent.with("Accept", "text/csv");

    private static String report(String account, String summary) {
        return "{\"account\":{\"name\":\"%s\"},\"contact\":{\"name\":\"Ada\"},\"summary\":\"%s\",\"impact\":\"HINDERED\",\"channel\":\"MAIL\"}"
                .formatted(account, summary);
    }

    @Test
    void theFileHasTheRowsOfTheListInItsOrder() {
        String name = Firm.unique("Zeilen, GmbH");
        String account = "";
        for (int i = 0; i < 7; i++) {
            account = agent.post("exception-tickets", report(name, "No. " + i))
                    .made()
                    .text("account.id");
        }
        String list = "exception-tickets?account=" + account + "&sort=reportedAt";
        List<String> numbers = agent.get(list).made().list("items").stream()
                .map(item -> item.text("number"))
                .toList();

        Api.Answer answer = reader.get(list);
        CsvFile file = CsvFile.parse(answer.body());
        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(file.column("number")).hasSize(7).isEqualTo(numbers);
        assertThat(file.column("account")).containsOnly(name);
    }

    @Test
    void itGoesOnBeyondTheLongestPartOfAList() {
        List<String> ids = new ArrayList<>();
        Json part = agent.get("exception-tickets?sort=number&limit=200").made();
        part.list("items").forEach(item -> ids.add(item.text("number")));
        while (!part.isNull("next")) {
            part = agent.get(part.text("next")).made();
            part.list("items").forEach(item -> ids.add(item.text("number")));
        }
        assertThat(CsvFile.parse(reader.get("exception-tickets?sort=number").body())
                        .column("number"))
                .startsWith(ids.toArray(String[]::new));
    }

    @Test
    void whatAClientWroteStaysWhatItIsAndIsNoFormula() {
        String name = Firm.unique("Hostile");
        String account = agent.post("exception-tickets", report(name, "=HYPERLINK(\\\"x\\\", 1)"))
                .made()
                .text("account.id");
        agent.post("exception-tickets", report(name, "Ä, \\\"quoted\\\" 日本")).made();

        String body =
                reader.get("exception-tickets?sort=number&account=" + account).body();
        assertThat(body).startsWith("\uFEFFnumber,state,summary,").contains("\r\n");
        assertThat(CsvFile.parse(body).column("summary")).containsExactly("'=HYPERLINK(\"x\", 1)", "Ä, \"quoted\" 日本");
    }

    @Test
    void aFileIsTheWholeListAndTakesTheSameFilters() {
        assertThat(reader.get("exception-tickets?limit=5").status()).isEqualTo(400);
        assertThat(reader.get("exception-tickets?colour=red").status()).isEqualTo(400);
        assertThat(reader.get("exception-tickets?queue=yours").status()).isEqualTo(400);
        assertThat(agent.with("Accept", "*/*").get("exception-tickets?limit=1").header("Content-Type"))
                .startsWith("application/json");
    }
}
