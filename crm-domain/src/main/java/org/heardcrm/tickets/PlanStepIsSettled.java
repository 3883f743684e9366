package org.heardcrm.tickets;

import jakarta.ejb.ApplicationException;
import java.util.List;
import org.heardcrm.platform.NotPossibleNow;
import org.heardcrm.platform.Sentence;

/** The step stands otherwise than the act on it needs. */
@ApplicationException(rollback = true)
public final class PlanStepIsSettled extends NotPossibleNow {

    private static final long serialVersionUID = 1L;

    private PlanStepIsSettled(Sentence sentence) {
        super(sentence, List.of());
    }

    static PlanStepIsSettled done() {
        return new PlanStepIsSettled(Sentence.of("step-done", "This step was already ticked as done."));
    }

    static PlanStepIsSettled notDone() {
        return new PlanStepIsSettled(Sentence.of("step-not-done", "This step is not ticked as done."));
    }

    static PlanStepIsSettled dropped() {
        return new PlanStepIsSettled(Sentence.of("step-dropped", "This step is no longer part of the plan."));
    }
}
