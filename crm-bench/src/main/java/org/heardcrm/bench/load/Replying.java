package org.heardcrm.bench.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.heardcrm.bench.instance.Rest;
import org.heardcrm.bench.instance.Tables;
import org.heardcrm.bench.seed.Seeded;
import org.heardcrm.bench.seed.Vocabulary;

/** A member's reply in an exception that is owned and in work. */
final class Replying implements Question {

    private final Seeded seeded;
    private final long member;
    private final Tables tables;
    private final Queue<Said> said = new ConcurrentLinkedQueue<>();

    /** What was answered to be there: a message's identifier is its exception's and its number there. */
    private record Said(String id, String body) {}

    Replying(Seeded seeded, long member, Tables tables) {
        this.seeded = seeded;
        this.member = member;
        this.tables = tables;
    }

    @Override
    public String name() {
        return "reply";
    }

    @Override
    public void ask(Rest rest, Random random) {
        long first = seeded.firstInWork();
        long id = first + random.nextInt((int) (seeded.last() - first + 1));
        String body = Vocabulary.words(random);
        Rest.Answer answer = WrongAnswer.unlessStatus(
                201,
                rest.post(
                        "exception-tickets/" + id + "/messages",
                        "{\"kind\":\"REPLY\",\"body\":\"%s\"}".formatted(body)));
        WrongAnswer.unlessText("body", body, answer);
        said.add(new Said(answer.text("id"), body));
    }

    @Override
    public void proveWritten() {
        String[] ids = said.stream().map(Said::id).toArray(String[]::new);
        String[] bodies = said.stream().map(Said::body).toArray(String[]::new);
        long found = tables.number(
                "select count(*) from unnest(?::text[], ?::text[]) as said (id, body)"
                        + " join message m on m.ticket_id = split_part(said.id, '-', 1)::bigint"
                        + " and m.seq = split_part(said.id, '-', 2)::bigint and m.body = said.body",
                ids,
                bodies);
        WrongAnswer.unless((long) said.size(), found, found, "replies that were answered to be there");
        said.clear();
    }

    @Override
    public Map<String, String> variables() {
        return Map.of(
                "first_in_work",
                Long.toString(seeded.firstInWork()),
                "last",
                Long.toString(seeded.last()),
                "member",
                Long.toString(member));
    }

    @Override
    public Map<String, String> example() {
        String[] row = tables.rows(
                        "select id, account_id, last_seq, last_seq + 1 from exception_ticket where id = ?",
                        seeded.last())
                .get(0);
        Map<String, String> example = new HashMap<>();
        example.put("id", row[0]);
        example.put("t_account_id", row[1]);
        example.put("t_last_seq", row[2]);
        example.put("seq", row[3]);
        return example;
    }
}
