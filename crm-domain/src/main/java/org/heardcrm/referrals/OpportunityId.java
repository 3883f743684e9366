package org.heardcrm.referrals;

import org.heardcrm.platform.Id;

/** Identifies an opportunity. */
public record OpportunityId(long value) implements Id {

    /** @throws org.heardcrm.platform.NotFound when the text is no identifier */
    public static OpportunityId parse(String text) {
        return new OpportunityId(Id.parse(text, "This opportunity"));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
