package org.heardcrm.demo.application;

import java.time.Instant;
import java.util.List;
import org.heardcrm.platform.Evidence;
import org.heardcrm.referrals.Precision;
import org.heardcrm.referrals.Sentiment;
import org.heardcrm.referrals.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One act of word of mouth, and what came of it.
 *
 * @param life the exception that made them speak, by number, or null
 * @param client whose people told, by number
 * @param heardAt when a member wrote it down
 * @param told the account that was told and came, by number, or null
 * @param toldName whom we know by name only, or null
 * @param way the steps of the referral after it was named
 * @param deal the business that came of it, or null
 */
record Talk(
        @Nullable Integer life,
        int client,
        int speaker,
        Sentiment sentiment,
        Evidence evidence,
        String where,
        Instant saidAt,
        @Nullable Precision precision,
        Instant heardAt,
        int heardBy,
        @Nullable Integer told,
        @Nullable String toldName,
        List<Pace> way,
        @Nullable String note,
        @Nullable Deal deal) {

    /** A step of a referral and its instant. */
    record Pace(Stage stage, Instant at) {}
}
