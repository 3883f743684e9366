package org.heardcrm.bench.instance;

import java.time.Duration;

/** The boards follow what was written after it was committed; a measurement waits until they have. */
public final class Rollups {

    private static final Duration FOLLOW_WITHIN = Duration.ofMinutes(3);
    private static final String UNREAD = """
            select count(*) from (select 1 from outbox o join outbox_position p on (o.xid, o.id) > (p.xid, p.id)
                                  where p.reader = 'rollups' limit 1) unread
            """;

    private Rollups() {}

    public static void awaitAll(Tables tables) {
        long end = System.nanoTime() + FOLLOW_WITHIN.toNanos();
        while (tables.number(UNREAD) > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The boards did not follow within " + FOLLOW_WITHIN);
            }
            Pause.millis(200);
        }
    }
}
