package org.heardcrm.tickets.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.Evidence;
import org.heardcrm.tickets.PromiseOutcome;
import org.heardcrm.tickets.PutAwayAs;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.TagChange;
import org.jspecify.annotations.Nullable;

/** What the acts of an exception take. */
public final class Acts {

    private Acts() {}

    /**
     * Another owner.
     *
     * @param memberId a member's identifier, "me", or null for nobody
     * @param reason why; required from the second hand-off on
     */
    public record OwnRequest(
            @Nullable String memberId,
            @Size(max = 2000) @Nullable String reason) {}

    /**
     * The end of it.
     *
     * @param resolution what was done, in a sentence
     * @param promises what is said of the open ones; those not named still stand
     */
    public record ResolveRequest(
            @NotNull @Size(min = 1, max = 2000) String resolution,
            @Nullable List<OutcomeRequest> promises) {}

    /** What is said of one promise. */
    public record OutcomeRequest(
            @NotNull String id, @NotNull PromiseOutcome outcome) {}

    /**
     * The client's word that it is solved.
     *
     * @param said the client's words
     * @param evidence how we know them; STAFF_HEARD unless said otherwise
     */
    public record ConfirmRequest(
            @NotNull @Size(min = 1, max = 2000) String said,
            @Nullable Evidence evidence) {}

    /**
     * It begins again.
     *
     * @param by whose word it was; ours unless said otherwise
     */
    public record ReopenRequest(
            @NotNull @Size(min = 1, max = 2000) String reason,
            @Nullable Side by) {}

    /** The cause, told to the client as a reply. */
    public record ExplainRequest(
            @NotNull @Size(min = 1, max = 65536) String text) {}

    /**
     * Tags that come and tags that go.
     *
     * @param add free words of 1 to 40 characters without a comma, written small
     */
    public record TagRequest(
            @Nullable @Size(max = 20) List<@Size(max = 60) String> add,
            @Nullable @Size(max = 20) List<@Size(max = 60) String> remove) {

        TagChange toChange() {
            return new TagChange(add == null ? List.of() : add, remove == null ? List.of() : remove);
        }
    }

    /** Not before then. */
    public record SnoozeRequest(@NotNull Instant until) {}

    /** None of ours. */
    public record PutAwayRequest(@NotNull PutAwayAs as) {}

    /** The client had to say the same again; who noticed it. */
    public record RepeatRequest(@NotNull Side by) {}
}
