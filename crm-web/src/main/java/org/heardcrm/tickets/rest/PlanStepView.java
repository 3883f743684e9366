package org.heardcrm.tickets.rest;

import java.time.Instant;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.application.Plan;
import org.jspecify.annotations.Nullable;

/** A next step as it stands now: open while it has neither a {@code doneAt} nor a {@code droppedAt}. */
public record PlanStepView(
        String id,
        Side side,
        String words,
        ByView by,
        Instant plannedAt,
        @Nullable Instant doneAt,
        @Nullable Instant droppedAt) {

    static PlanStepView of(Plan.Step step) {
        return new PlanStepView(
                step.id(),
                step.side(),
                step.words(),
                ByView.of(step.by()),
                step.plannedAt(),
                step.doneAt(),
                step.droppedAt());
    }
}
