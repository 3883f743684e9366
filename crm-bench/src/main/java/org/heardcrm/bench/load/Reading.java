package org.heardcrm.bench.load;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.heardcrm.bench.instance.Rest;
import org.heardcrm.bench.instance.Tables;
import org.heardcrm.bench.seed.Seeded;

/** One exception, any of the seeded. */
final class Reading implements Question {

    private final Seeded seeded;
    private final Map<Long, String> summaries = new HashMap<>();

    Reading(Seeded seeded, Tables tables) {
        this.seeded = seeded;
        tables.rows("select id, summary from exception_ticket where id between ? and ?", seeded.first(), seeded.last())
                .forEach(row -> summaries.put(Long.valueOf(row[0]), row[1]));
    }

    @Override
    public String name() {
        return "read";
    }

    @Override
    public void ask(Rest rest, Random random) {
        long id = seeded.first() + random.nextInt(seeded.many());
        Rest.Answer answer = WrongAnswer.unlessStatus(200, rest.get("exception-tickets/" + id));
        WrongAnswer.unlessText("id", Long.toString(id), answer);
        WrongAnswer.unlessText("summary", requireNonNull(summaries.get(id)), answer);
    }

    @Override
    public Map<String, String> variables() {
        return Map.of("first", Long.toString(seeded.first()), "last", Long.toString(seeded.last()));
    }

    @Override
    public Map<String, String> example() {
        return Map.of("id", Long.toString(seeded.first() + seeded.many() / 2));
    }
}
