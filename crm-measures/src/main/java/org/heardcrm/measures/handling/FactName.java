package org.heardcrm.measures.handling;

/** The facts that are read from an exception's events, each with its unit. */
public enum FactName {
    FIRST_RESPONSE("h", "replies to the client"),
    WAIT_ON_US("h", "when it was our turn"),
    WAIT_ON_CLIENT("h", "when it was the client's turn"),
    PROMISES("credit", "promises"),
    CHASERS("count", "every message of the client"),
    HANDOFFS("count", "hand-offs"),
    REPEATS("count", "what the client had to repeat"),
    REOPENED("count", "reopenings"),
    EXPLAINED("yes/no", "explanations"),
    CONFIRMED("yes/no", "the client's confirmation"),
    RESOLVED("yes/no", "when it was resolved"),
    CLOSED("yes/no", "when it was closed");

    private final String unit;
    private final String recorded;

    FactName(String unit, String recorded) {
        this.unit = unit;
        this.recorded = recorded;
    }

    /** {@code h} for hours, {@code count}, {@code credit} for promises, or {@code yes/no}. */
    public String unit() {
        return unit;
    }

    /** Why the fact is unknown when the exception's source cannot record what it is made of. */
    public String unrecorded() {
        return "The source of this exception does not record " + recorded + ".";
    }
}
