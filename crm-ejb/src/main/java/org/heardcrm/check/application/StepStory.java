package org.heardcrm.check.application;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.heardcrm.tickets.TicketEvent;
import org.jspecify.annotations.Nullable;

/** A step of the plan as nothing but its events tell it. */
record StepStory(
        Instant plannedAt,
        @Nullable Instant doneAt,
        @Nullable Instant droppedAt) {

    /** Each step that these events tell of, by the number of the event that planned it. */
    static TreeMap<Long, StepStory> told(List<TicketEvent> events) {
        TreeMap<Long, StepStory> told = new TreeMap<>();
        for (TicketEvent event : events) {
            switch (event.type()) {
                case STEP_PLANNED -> told.put(event.seq(), new StepStory(event.at(), null, null));
                case STEP_DONE, STEP_UNDONE, STEP_DROPPED ->
                    told.computeIfPresent(about(event), (seq, story) -> story.after(event));
                default -> {
                    // says nothing about the plan
                }
            }
        }
        return told;
    }

    private static long about(TicketEvent event) {
        return Long.parseLong(requireNonNull(event.ref(), "It says which step."));
    }

    private StepStory after(TicketEvent event) {
        return switch (event.type()) {
            case STEP_DONE -> new StepStory(plannedAt, event.at(), droppedAt);
            case STEP_UNDONE -> new StepStory(plannedAt, null, droppedAt);
            default -> new StepStory(plannedAt, doneAt, event.at());
        };
    }

    boolean isOpen() {
        return doneAt == null && droppedAt == null;
    }
}
