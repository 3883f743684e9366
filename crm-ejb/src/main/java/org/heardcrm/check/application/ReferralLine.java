package org.heardcrm.check.application;

import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.application.Row;
import org.heardcrm.referrals.Sentiment;
import org.heardcrm.referrals.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A stored referral with what it came of and its way.
 *
 * @param said the last instant at which its recommendation can have been said
 * @param reported when the exception was reported that made somebody speak, or null when none is known
 * @param steps in the order of their numbers
 */
record ReferralLine(
        long id,
        Stage stage,
        Sentiment sentiment,
        Instant said,
        @Nullable Instant reported,
        List<Step> steps) {

    /** One step of its way. */
    record Step(long referral, int seq, Stage stage, Instant at) {

        static Step of(Row row) {
            return new Step(
                    row.number("referral_id"), row.count("seq"), row.oneOf(Stage.class, "stage"), row.instant("at"));
        }
    }

    /** A referral whose way is not read yet. */
    static ReferralLine of(Row row) {
        return new ReferralLine(
                row.number("id"),
                row.oneOf(Stage.class, "stage"),
                row.oneOf(Sentiment.class, "sentiment"),
                row.instant("said_latest"),
                row.instantOrNull("reported_at"),
                List.of());
    }

    ReferralLine going(List<Step> way) {
        return new ReferralLine(id, stage, sentiment, said, reported, way);
    }

    /** When it came to that stage last, or null when it never did. */
    @Nullable
    Instant cameTo(Stage wanted) {
        return steps.stream()
                .filter(step -> step.stage() == wanted)
                .reduce((earlier, later) -> later)
                .map(Step::at)
                .orElse(null);
    }

    /** Each hop exists and happened no earlier than the one it came of. */
    Compared compared() {
        Compared compared = Compared.of("referral " + id)
                .that(!steps.isEmpty() && steps.get(0).stage() == Stage.NAMED, "it does not begin by being named")
                .that(sentiment == Sentiment.FOR, "it came of words against the firm")
                .that(reported == null || !said.isBefore(reported), "it was said before the exception was reported")
                .that(inOrder(), "its steps are not in the order of their dates");
        return steps.isEmpty()
                ? compared
                : compared.field("stage", stage, steps.get(steps.size() - 1).stage())
                        .that(!steps.get(0).at().isBefore(said), "it was named before the recommendation was said");
    }

    private boolean inOrder() {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.seq() != i + 1
                    || (i > 0 && step.at().isBefore(steps.get(i - 1).at()))) {
                return false;
            }
        }
        return true;
    }
}
