package org.heardcrm.tickets;

import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * The plan of an exception: the next steps of both sides, written by the firm, each ticked by the side it belongs to. A
 * member may tick what the client said they have done; the event says how we know. {@link PlanStep} guards each step.
 */
public final class Planning {

    private final TicketCourse course;
    private final List<PlanStep> steps;

    /** @param steps the exception's own list, which this part adds to */
    Planning(TicketCourse course, List<PlanStep> steps) {
        this.course = course;
        this.steps = steps;
    }

    /** @param side whose step it is */
    public PlanStep plan(Side side, String words, Author by, Instant now) {
        course.require(Act.PLAN_STEP);
        TicketEvent event = course.event(EventType.STEP_PLANNED, Side.FIRM, by, now);
        event.about(Long.toString(course.nextSeq()));
        PlanStep step = PlanStep.planned(course.append(event), side, words);
        steps.add(step);
        stepsChanged();
        return step;
    }

    /**
     * @param ticker the side that says it is done
     * @throws PlanStepIsSettled when it is done or dropped
     */
    public void tick(long seq, Side ticker, Author by, Instant now) {
        course.require(Act.TICK_STEP);
        PlanStep step = numbered(seq);
        requireOwn(step, ticker);
        TicketEvent event = course.event(EventType.STEP_DONE, ticker, by, now).about(step.ref());
        step.tick(event.at());
        course.append(event.knownBy(howKnown(step, ticker)));
        stepsChanged();
    }

    /**
     * It was ticked by mistake.
     *
     * @throws PlanStepIsSettled when it is not done
     */
    public void untick(long seq, Side ticker, Author by, Instant now) {
        course.require(Act.TICK_STEP);
        PlanStep step = numbered(seq);
        requireOwn(step, ticker);
        TicketEvent event = course.event(EventType.STEP_UNDONE, ticker, by, now).about(step.ref());
        step.untick();
        course.append(event);
        stepsChanged();
    }

    /** @throws PlanStepIsSettled when it is done or dropped */
    public void drop(long seq, Author by, Instant now) {
        course.require(Act.DROP_STEP);
        PlanStep step = numbered(seq);
        TicketEvent event =
                course.event(EventType.STEP_DROPPED, Side.FIRM, by, now).about(step.ref());
        step.drop(event.at());
        course.append(event);
        stepsChanged();
    }

    /** A client cannot say that the firm has done its part. */
    private static void requireOwn(PlanStep step, Side ticker) {
        if (ticker == Side.CLIENT && step.side() == Side.FIRM) {
            throw new RuleBroken("step-of-firm", "/step", "This step is ours: only we can say whether it is done.");
        }
    }

    private static @Nullable Evidence howKnown(PlanStep step, Side ticker) {
        if (step.side() == Side.FIRM) {
            return null;
        }
        return ticker == Side.CLIENT ? Evidence.CLIENT_SAID : Evidence.STAFF_HEARD;
    }

    private PlanStep numbered(long seq) {
        return steps.stream().filter(step -> step.seq() == seq).findFirst().orElseThrow(() -> NotFound.of("This step"));
    }

    private void stepsChanged() {
        course.hasOpenSteps((int) steps.stream().filter(PlanStep::isOpen).count());
    }
}
