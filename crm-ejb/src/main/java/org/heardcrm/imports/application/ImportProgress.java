package org.heardcrm.imports.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.heardcrm.imports.ImportId;
import org.heardcrm.imports.ImportState;
import org.heardcrm.tickets.EventType;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is. What is counted is what it brings in, or, in a dry run, would.
 *
 * @param rows how many rows the file has, readable or not
 * @param found how many exceptions of it can be here: those brought in and those here before
 * @param known how many of them were here before
 * @param events every type, also those of which there are none
 */
public record ImportProgress(
        ImportId id,
        ImportState state,
        boolean dryRun,
        String zone,
        Instant startedAt,
        @Nullable Instant endedAt,
        long rows,
        long found,
        long known,
        long exceptions,
        long accounts,
        long contacts,
        long members,
        long teams,
        Map<EventType, Long> events,
        List<Remark> warnings,
        List<Remark> errors) {

    public boolean isRunning() {
        return state == ImportState.RUNNING;
    }

    /** How many events there are of a type, by its name. */
    public long count(String type) {
        return events.getOrDefault(EventType.valueOf(type), 0L);
    }

    /** 0 to 100; while the file is being read 0. */
    public int percent() {
        if (!isRunning()) {
            return 100;
        }
        return found == 0 ? 0 : (int) (100 * (known + exceptions) / found);
    }
}
