package org.heardcrm.referrals;

import java.util.List;
import java.util.stream.Stream;

/** How far a referral is. Its way goes forward; only from QUIET it goes on wherever it is taken up again. */
public enum Stage {
    /** Somebody named us to them. */
    NAMED,
    INTRODUCED,
    TALKING,
    /** There is possible business with money; the opportunity says so. */
    OPPORTUNITY,
    /** The opportunity was won. */
    WON,
    LOST,
    /** Nobody speaks for now. */
    QUIET;

    /** Whether a member may say that the referral is there now. */
    public boolean mayAdvanceTo(Stage next) {
        return switch (next) {
            case INTRODUCED -> this == NAMED || this == QUIET;
            case TALKING -> this == NAMED || this == INTRODUCED || this == QUIET;
            case LOST -> isUnderWay() || this == QUIET;
            case QUIET -> isUnderWay();
            case NAMED, OPPORTUNITY, WON -> false;
        };
    }

    /** Whether an opportunity that names the referral may say so. */
    public boolean mayBeTakenTo(Stage next) {
        return switch (next) {
            case OPPORTUNITY -> isUnderWay() || this == QUIET;
            case WON, LOST -> this == OPPORTUNITY;
            case NAMED, INTRODUCED, TALKING, QUIET -> false;
        };
    }

    /** Where a member may take it from here. */
    public List<String> allowed() {
        return Stream.of(values()).filter(this::mayAdvanceTo).map(Stage::name).toList();
    }

    private boolean isUnderWay() {
        return this == NAMED || this == INTRODUCED || this == TALKING;
    }
}
