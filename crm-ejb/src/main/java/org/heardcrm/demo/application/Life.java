package org.heardcrm.demo.application;

import java.time.Instant;
import java.util.List;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.RaisedBy;
import org.jspecify.annotations.Nullable;

/**
 * An exception from its first word to where it stands today.
 *
 * @param speaker who of the client's people speaks in it, by number
 * @param reporter the member who writes it down
 * @param mood how the client felt about it in the end
 */
record Life(
        Client client,
        int speaker,
        Story story,
        String summary,
        @Nullable String goal,
        String firstWords,
        Channel channel,
        RaisedBy raisedBy,
        Instant reportedAt,
        int reporter,
        Mood mood,
        List<Step> steps) {

    /** How a client feels about what was done for them. */
    enum Mood {
        GLAD,
        CONTENT,
        CROSS
    }

    Instant lastAt() {
        return steps.isEmpty() ? reportedAt : steps.get(steps.size() - 1).at();
    }

    /** Whether the client said that it is solved. */
    boolean isConfirmed() {
        return steps.stream()
                .anyMatch(step -> step.deed() == Deed.CONFIRM_BY_LINK || step.deed() == Deed.CONFIRM_TO_US);
    }

    boolean isResolved() {
        return steps.stream().anyMatch(step -> step.deed() == Deed.RESOLVE);
    }
}
