package org.heardcrm.referrals;

import org.heardcrm.platform.Id;

/** Identifies a recommendation. */
public record RecommendationId(long value) implements Id {

    /** @throws org.heardcrm.platform.NotFound when the text is no identifier */
    public static RecommendationId parse(String text) {
        return new RecommendationId(Id.parse(text, "This recommendation"));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
