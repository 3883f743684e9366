package org.heardcrm.bench.load;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.heardcrm.bench.instance.Rest;
import org.heardcrm.bench.instance.Tables;
import org.heardcrm.bench.seed.Firm;
import org.heardcrm.bench.seed.Vocabulary;

/** A new exception of a known contact. */
final class Creating implements Question {

    private final List<Firm.Person> people;
    private final Tables tables;
    private final Queue<Made> made = new ConcurrentLinkedQueue<>();

    /** What was answered to be there. */
    private record Made(String id, String summary) {}

    Creating(List<Firm.Person> people, Tables tables) {
        this.people = people;
        this.tables = tables;
    }

    @Override
    public String name() {
        return "create";
    }

    @Override
    public void ask(Rest rest, Random random) {
        Firm.Person person = people.get(random.nextInt(people.size()));
        String summary = Vocabulary.summary(random);
        String report = """
                {"accountId":"%d","contactId":"%d","summary":"%s","goal":"Right address","description":"%s",\
                "impact":"HINDERED","channel":"MAIL"}""".formatted(person.account(), person.contact(), summary, Vocabulary.words(random));
        Rest.Answer answer = WrongAnswer.unlessStatus(201, rest.post("exception-tickets", report));
        WrongAnswer.unlessText("summary", summary, answer);
        made.add(new Made(answer.text("id"), summary));
    }

    @Override
    public void proveWritten() {
        String[] ids = made.stream().map(Made::id).toArray(String[]::new);
        String[] summaries = made.stream().map(Made::summary).toArray(String[]::new);
        long found = tables.number(
                "select count(*) from unnest(?::bigint[], ?::text[]) as made (id, summary)"
                        + " join exception_ticket t on t.id = made.id and t.summary = made.summary"
                        + " join ticket_event e on e.ticket_id = t.id and e.seq = t.last_seq and e.type = 'OPENED'"
                        + " join message m on m.ticket_id = t.id and m.seq = 1",
                ids,
                summaries);
        WrongAnswer.unless((long) made.size(), found, found, "exceptions that were answered to be there");
        made.clear();
    }

    @Override
    public Map<String, String> variables() {
        Firm.Person person = people.get(0);
        return Map.of("account", Long.toString(person.account()), "contact", Long.toString(person.contact()));
    }

    @Override
    public Map<String, String> example() {
        return Map.of("id", "900000000000000001", "nextval", "900000000000000001");
    }
}
