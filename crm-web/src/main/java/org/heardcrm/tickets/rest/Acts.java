package org.heardcrm.tickets.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.heardcrm.members.MemberId;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.rest.Identifiers;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;
import org.heardcrm.tickets.Ending;
import org.heardcrm.tickets.PromiseOutcome;
import org.heardcrm.tickets.PutAwayAs;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.TagChange;
import org.jspecify.annotations.Nullable;

/** What the acts of an exception take. */
public final class Acts {

    private Acts() {}

    static List<String> orNone(@Nullable List<String> tags) {
        return tags == null ? List.of() : tags;
    }

    /**
     * Another owner.
     *
     * @param memberId an agent's identifier, "me", or null for nobody; who says nothing means nothing
     * @param reason why; required from the second hand-off on
     */
    public record OwnRequest(
            @Schema(required = true, description = "An active member who is an agent, “me”, or null for nobody.")
            @Nullable
            String memberId,

            @Size(max = 2000) @Nullable String reason) {}

    /**
     * The end of it.
     *
     * @param resolution what was done, in a sentence
     * @param promises what is said of the open ones; those not named still stand
     */
    public record ResolveRequest(
            @NotBlank @Size(max = 2000) String resolution,
            @Nullable List<OutcomeRequest> promises) {}

    /** What is said of one promise. */
    public record OutcomeRequest(
            @NotNull String id, @NotNull PromiseOutcome outcome) {}

    /**
     * The client's word that it is solved.
     *
     * @param said the client's words
     * @param evidence how we know them; STAFF_HEARD unless said otherwise. Only an integration can say CLIENT_SAID
     */
    public record ConfirmRequest(
            @NotBlank @Size(max = 2000) String said,

            @Schema(
                    description = "STAFF_HEARD unless said otherwise, and always when a member tells it. CLIENT_SAID is"
                            + " what the client said without us: through the private link, or to an integration.")
            @Nullable
            Evidence evidence)
            implements Ruled {

        @Override
        public void hold(Rules rules) {
            rules.hold(() -> Ending.requireSaid(told()), "/evidence");
        }

        Evidence told() {
            return evidence == null ? Evidence.STAFF_HEARD : evidence;
        }
    }

    /**
     * It begins again.
     *
     * @param by whose word it was; ours unless said otherwise
     */
    public record ReopenRequest(
            @NotBlank @Size(max = 2000) String reason,
            @Nullable Side by) {}

    /**
     * The cause, told to the client as a reply; so it is a person who tells it.
     *
     * @param byMemberId in whose name an integration explains, an active agent
     */
    public record ExplainRequest(
            @Schema(description = "Sent as a reply.") @NotBlank @Size(max = 65536)
            String text,

            @Schema(
                    description = "In whose name an integration explains, an active member who is an agent; it has to"
                            + " name one. A member's token names nobody but that member.")
            @Nullable
            String byMemberId)
            implements Ruled {

        @Override
        public void hold(Rules rules) {
            rules.hold(this::speaker, "/byMemberId");
        }

        @Nullable
        MemberId speaker() {
            return Identifiers.readOrNull(byMemberId, "/byMemberId", MemberId::parse);
        }
    }

    /**
     * Tags that come and tags that go.
     *
     * @param add free words of 1 to 40 characters without a comma, written small
     */
    public record TagRequest(
            @Nullable @Size(max = 20) List<@Size(max = 60) String> add,
            @Nullable @Size(max = 20) List<@Size(max = 60) String> remove)
            implements Ruled {

        @Override
        public void hold(Rules rules) {
            rules.hold(() -> new TagChange(orNone(add), List.of()), "/add");
            rules.hold(() -> new TagChange(List.of(), orNone(remove)), "/remove");
        }

        TagChange toChange() {
            return new TagChange(orNone(add), orNone(remove));
        }
    }

    /** Not before then. */
    public record SnoozeRequest(@NotNull Instant until) {}

    /** None of ours. */
    public record PutAwayRequest(@NotNull PutAwayAs as) {}

    /**
     * The client had to say the same again; who noticed it.
     *
     * @param messageId which message of ours asked for it again; one counts once, whoever notices it
     */
    public record RepeatRequest(
            @NotNull Side by,

            @Schema(description = "Which message of ours to the client asked for it again; of one it counts once.")
            @Nullable
            String messageId) {}

    /**
     * Somebody is asked while the owner is away, who stays the owner.
     *
     * @param memberId an agent's identifier, "me", or null: the owner is back
     * @param until when the owner is back
     */
    public record CoverRequest(
            @Schema(
                    required = true,
                    description = "An active member who is an agent, “me”, or null: the owner is back.")
            @Nullable
            String memberId,

            @Nullable Instant until,
            @Size(max = 2000) @Nullable String reason) {}
}
