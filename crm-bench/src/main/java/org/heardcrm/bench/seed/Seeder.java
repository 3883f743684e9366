package org.heardcrm.bench.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.heardcrm.bench.instance.Tables;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.TicketNumber;

/** Fills the tables with exceptions until there are as many as wanted; the same run makes the same ones. */
public final class Seeder {

    private static final int AT_ONCE = 2_000;
    /** As many identifiers as one value of their sequence stands for. */
    private static final int BLOCK = 50;

    private final Firm firm;
    private final Tables tables;
    private final Random random = new Random(1);

    public Seeder(Firm firm, Tables tables) {
        this.firm = firm;
        this.tables = tables;
    }

    /** Nobody else may draw identifiers meanwhile, or the new exceptions are not one range. */
    public Seeded add(int many) {
        Instant asOf = Clock.systemUTC().instant();
        List<Long> blocks = drawn("heard_id", (many + BLOCK - 1) / BLOCK);
        List<Long> numbers = drawn("ticket_number", many);
        long first = blocks.get(0);
        try (Connection connection = tables.connect()) {
            Batch batch = new Batch();
            for (int n = 0; n < many; n++) {
                TicketId id = new TicketId(blocks.get(n / BLOCK) + n % BLOCK);
                Story.tell(firm, random, batch, id, new TicketNumber(numbers.get(n)), Life.ofThe(n, many), asOf);
                if ((n + 1) % AT_ONCE == 0 || n + 1 == many) {
                    batch.write(connection);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The exceptions could not be written.", e);
        }
        return new Seeded(first, many);
    }

    private List<Long> drawn(String sequence, int many) {
        return tables.column("select nextval(?::text::regclass) from generate_series(1, ?)", sequence, many).stream()
                .map(Long::valueOf)
                .toList();
    }
}
