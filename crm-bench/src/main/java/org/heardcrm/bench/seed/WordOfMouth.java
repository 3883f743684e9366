package org.heardcrm.bench.seed;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.heardcrm.bench.instance.Rest;
import org.heardcrm.bench.instance.Tables;

/** Business won after the exceptions, one of a hundred of them, through REST: most of it earned by word of mouth. */
public final class WordOfMouth {

    private static final int EXCEPTIONS_FOR_ONE = 100;

    private final Firm firm;
    private final Tables tables;

    public WordOfMouth(Firm firm, Tables tables) {
        this.firm = firm;
        this.tables = tables;
    }

    /** @return how many opportunities were won */
    public int after(Seeded seeded) {
        int many = seeded.many() / EXCEPTIONS_FOR_ONE;
        Together.all(firm.clients().size(), many, n -> win(seeded, n));
        return many;
    }

    private Rest.Answer win(Seeded seeded, int n) {
        Random random = new Random(seeded.first() + n);
        Rest rest = firm.clients().get(n % firm.clients().size());
        long exception = seeded.first() + (long) n * EXCEPTIONS_FOR_ONE * seeded.longOver() / seeded.many();
        long recommender = tables.number("select account_id from exception_ticket where id = ?", exception);
        long prospect = firm.anybodyBeside(recommender, random).account();
        Instant said = tenDaysAfter(exception);
        String origin = switch (n % 10) {
            case 0 -> "\"origin\":\"UNKNOWN\"";
            case 1, 2 -> "\"origin\":\"BOUGHT\"";
            default ->
                "\"origin\":\"EARNED\",\"referralId\":\"%s\"".formatted(referral(rest, exception, prospect, said));
        };
        String opportunity = rest.post(
                        "opportunities",
                        "{\"accountId\":\"%d\",\"title\":\"Roll-out\",\"value\":{\"amount\":\"%d\",\"currency\":\"%s\"},%s}"
                                .formatted(prospect, random.nextInt(1_000, 90_000), n % 4 == 0 ? "CHF" : "EUR", origin))
                .expect(201)
                .text("id");
        return rest.post(
                        "opportunities/" + opportunity + "/win",
                        "{\"wonAt\":\"%s\"}".formatted(said.plus(Duration.ofDays(random.nextInt(2, 29)))))
                .expect(200);
    }

    private Instant tenDaysAfter(long exception) {
        return Instant.ofEpochSecond(tables.number(
                "select extract(epoch from reported_at + interval '10 days')::bigint from exception_ticket where id = ?",
                exception));
    }

    private String referral(Rest rest, long exception, long prospect, Instant said) {
        long contact = tables.number("select contact_id from exception_ticket where id = ?", exception);
        String recommendation = rest.post(
                        "recommendations",
                        "{\"recommenderContactId\":\"%d\",\"toldTo\":{\"name\":\"A friend\"},\"sentiment\":\"FOR\",\"saidAt\":\"%s\",\"exceptionTicketId\":\"%d\"}"
                                .formatted(contact, said, exception))
                .expect(201)
                .text("id");
        return rest.post(
                        "recommendations/" + recommendation + "/refer",
                        "{\"prospectAccountId\":\"%d\",\"at\":\"%s\"}"
                                .formatted(prospect, said.plus(Duration.ofHours(1))))
                .expect(201)
                .text("id");
    }
}
