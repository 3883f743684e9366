package org.heardcrm.referrals.rest;

import java.time.Instant;
import org.heardcrm.referrals.Stage;

/** How far the prospect is, and since when. */
public record AdvanceRequest(Target stage, Instant at) {

    /** Where a member takes a referral; the other stages are written by the opportunity that names it. */
    public enum Target {
        INTRODUCED,
        TALKING,
        LOST
    }

    Stage toStage() {
        return Stage.valueOf(stage.name());
    }
}
