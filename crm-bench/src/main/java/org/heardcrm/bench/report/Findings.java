package org.heardcrm.bench.report;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.heardcrm.bench.instance.Checking;
import org.heardcrm.bench.instance.Memory;
import org.heardcrm.bench.instance.StartParts;
import org.heardcrm.bench.plans.LongScan;

/**
 * All that a run found.
 *
 * @param longScans by the name of the plan they stand in
 * @param check after everything was seeded and asked
 * @param afterLoad a little while after the last question
 * @param started with the data there, built, not for the first time
 * @param idle a little while after that start
 */
public record Findings(
        List<Cell> cells,
        Map<String, List<LongScan>> longScans,
        Checking check,
        Memory afterLoad,
        Duration started,
        List<StartParts.Part> parts,
        Memory idle) {

    /** Wrong answers, differences or whole tables read: nothing of this may be. */
    public boolean failed() {
        return !check.clean()
                || !longScans.isEmpty()
                || cells.stream().anyMatch(cell -> cell.asked().errors() > 0);
    }
}
