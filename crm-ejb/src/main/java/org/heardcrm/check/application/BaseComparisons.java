package org.heardcrm.check.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The comparisons of whole tables, in the order in which a check reports them. */
@ApplicationScoped
public class BaseComparisons {

    @Inject
    private CountsComparison counts;

    @Inject
    private QueueCountsComparison queueCounts;

    @Inject
    private SwarmComparison swarms;

    @Inject
    private RollupsComparison rollups;

    @Inject
    private ChainsComparison chains;

    @Inject
    private OutboxComparison outbox;

    @Inject
    private LettersComparison letters;

    List<BaseComparison> all() {
        return List.of(counts, queueCounts, swarms, rollups, chains, outbox, letters);
    }
}
