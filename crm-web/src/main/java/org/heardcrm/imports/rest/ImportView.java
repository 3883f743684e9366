package org.heardcrm.imports.rest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heardcrm.imports.ImportState;
import org.heardcrm.imports.application.ImportProgress;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is. What is counted is what it brings in, or, in a dry run, would; what was here before is not
 * counted.
 *
 * @param zone where the clock hangs that the file's dates were read from
 * @param rows how many rows the file has, readable or not
 * @param found how many exceptions of it are to be here when it is done
 * @param known how many of them were here before
 * @param events every type of event with its count
 */
public record ImportView(
        String id,
        ImportState state,
        boolean dryRun,
        String zone,
        long rows,
        long found,
        long known,
        long exceptions,
        long accounts,
        long contacts,
        long members,
        long teams,
        Map<String, Long> events,
        List<RemarkView> warnings,
        List<RemarkView> errors,
        Instant startedAt,
        @Nullable Instant endedAt) {

    static ImportView of(ImportProgress progress) {
        Map<String, Long> events = new LinkedHashMap<>();
        progress.events().forEach((type, count) -> events.put(type.name(), count));
        return new ImportView(
                progress.id().toString(),
                progress.state(),
                progress.dryRun(),
                progress.zone(),
                progress.rows(),
                progress.found(),
                progress.known(),
                progress.exceptions(),
                progress.accounts(),
                progress.contacts(),
                progress.members(),
                progress.teams(),
                events,
                progress.warnings().stream().map(RemarkView::of).toList(),
                progress.errors().stream().map(RemarkView::of).toList(),
                progress.startedAt(),
                progress.endedAt());
    }
}
