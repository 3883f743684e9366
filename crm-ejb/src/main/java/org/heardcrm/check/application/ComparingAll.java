package org.heardcrm.check.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Sql;

/**
 * Compares everything within one snapshot of the database: whatever is written meanwhile is either wholly seen or not at
 * all, so a running system shows no differences that are not there. It writes nothing itself.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ComparingAll {

    @Inject
    private Sql sql;

    @Inject
    private HeardClock clock;

    @Inject
    private TicketFiles files;

    @Inject
    private BaseComparisons base;

    /** @param progress told how far it is, now and then, outside of the snapshot */
    public List<KindResult> compare(Consumer<List<KindResult>> progress) {
        sql.update("set transaction isolation level repeatable read, read only");
        sql.one("select 1", row -> row.number(1));
        List<Tally> tallies = new ArrayList<>();
        compareTickets(tallies, progress);
        for (BaseComparison comparison : base.all()) {
            Tally tally = new Tally(comparison.kind());
            comparison.compare(tally);
            tallies.add(tally);
            progress.accept(results(tallies));
        }
        return results(tallies);
    }

    private void compareTickets(List<Tally> tallies, Consumer<List<KindResult>> progress) {
        Instant asOf = clock.instant();
        TicketComparison.ALL.forEach(comparison -> tallies.add(new Tally(comparison.kind())));
        List<TicketFile> batch = files.after(0, asOf);
        while (!batch.isEmpty()) {
            batch.forEach(file -> compare(file, asOf, tallies));
            progress.accept(results(tallies));
            batch = files.after(batch.get(batch.size() - 1).ticket().id().value(), asOf);
        }
    }

    private static void compare(TicketFile file, Instant asOf, List<Tally> tallies) {
        for (int i = 0; i < TicketComparison.ALL.size(); i++) {
            try {
                TicketComparison.ALL.get(i).compare(file, asOf).forEach(tallies.get(i)::add);
            } catch (RuntimeException incomputable) {
                tallies.get(i).add(Compared.of(file.name()).that(false, "its events cannot be read: " + incomputable));
            }
        }
    }

    private static List<KindResult> results(List<Tally> tallies) {
        return tallies.stream().map(Tally::result).toList();
    }
}
