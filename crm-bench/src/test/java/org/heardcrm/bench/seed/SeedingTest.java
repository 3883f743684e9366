package org.heardcrm.bench.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.TicketEvent;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.TicketNumber;
import org.junit.jupiter.api.Test;

class SeedingTest {

    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    @Test
    void aRowHasTheColumnsThatJpaWouldWrite() {
        assertThat(new EntityRows<>(TicketEvent.class).rows().statement())
                .isEqualTo(
                        "copy ticket_event (\"ticket_id\", \"seq\", \"at\", \"type\", \"actor\", \"by_kind\", \"by_id\","
                                + " \"ref\", \"due\", \"value\", \"channel\", \"evidence\", \"recorded_at\") from stdin");
        assertThat(new EntityRows<>(ExceptionTicket.class).rows().statement())
                .contains("\"waited_micros\"", "\"owner_id\"")
                .doesNotContain("promises", "newEvents", "standing");
    }

    @Test
    void whatCopyReadsOtherwiseIsEscaped() {
        CopyRows rows = new CopyRows("t", List.of("a", "b", "c"));
        rows.add("a\tb\\c\nd", null, 7L);
        assertThat(rows.text()).isEqualTo("a\\tb\\\\c\\nd\t\\N\t7\n");
    }

    @Test
    void everyLifeCanBeLived() {
        Firm firm = new Firm(List.of(1L, 2L), List.of(), List.of(new Firm.Person(3, 4)));
        Batch batch = new Batch();
        for (Life life : Life.values()) {
            for (int seed = 0; seed < 200; seed++) {
                Story.tell(firm, new Random(seed), batch, new TicketId(seed), new TicketNumber(seed), life, NOW);
            }
        }
        assertThat(batch.isEmpty()).isFalse();
    }

    @Test
    void theYoungestAreInWorkAndAllOfThemStandTogether() {
        Seeded seeded = new Seeded(1_000, 10_000);
        assertThat(seeded.firstInWork()).isEqualTo(10_200);
        assertThat(Life.ofThe(9_999, 10_000)).isEqualTo(Life.IN_WORK);
        assertThat(seeded.longOver()).isEqualTo(4_600);
    }
}
