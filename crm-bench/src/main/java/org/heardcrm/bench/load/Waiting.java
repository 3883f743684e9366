package org.heardcrm.bench.load;

import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.heardcrm.bench.instance.Rest;
import org.heardcrm.bench.instance.Tables;

/** Who waits for our word, and who does so longest. */
final class Waiting implements Question {

    private final Instant asOf;
    private final Listed expected;

    Waiting(Instant asOf, Tables tables) {
        this.asOf = asOf;
        this.expected = new Listed(tables.column(
                "select id from exception_ticket where waiting_since < ?::text::timestamptz"
                        + " order by waiting_since, id limit ?",
                asOf.toString(),
                Listed.PAGE));
    }

    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public void ask(Rest rest, Random random) {
        expected.expectIn(
                rest.get("exception-tickets?waitingBefore=" + asOf + "&sort=waitingSince&limit=" + Listed.PAGE));
    }

    @Override
    public Map<String, String> variables() {
        return Map.of();
    }
}
