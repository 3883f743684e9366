package org.heardcrm.bench.load;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.heardcrm.bench.instance.Tables;
import org.heardcrm.bench.seed.Firm;
import org.heardcrm.bench.seed.Seeded;

/** All that is asked, in an order in which nothing that is asked later was changed by what was asked before. */
public final class Questions {

    private static final String A_RARE_WORD = "babaco";

    private Questions() {}

    /** The answers are what the tables hold now. */
    public static List<Question> of(Firm firm, Seeded seeded, Tables tables) {
        Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
        return List.of(
                new Reading(seeded, tables),
                new Queueing(firm.members(), tables),
                new Waiting(now, tables),
                new Searching(A_RARE_WORD, tables),
                new Boarding(now, tables),
                new Creating(firm.contacts(), tables),
                new Replying(seeded, firm.members().get(0), tables));
    }
}
