package org.heardcrm.tickets;

/** What the exception does to the client's work. */
public enum Impact {
    BLOCKED(1),
    HINDERED(2),
    IRRITATED(3);

    private final int severity;

    Impact(int severity) {
        this.severity = severity;
    }

    /** 1 is the worst; measures choose their targets by it. */
    public int severity() {
        return severity;
    }
}
