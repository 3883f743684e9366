package org.heardcrm.platform.application;

/** A number that a room tells about the running server whenever somebody reads its metrics. */
public interface Gauge {

    /** As in {@code heard_boards_seconds_behind}: with its unit, without the type. */
    String name();

    /** One sentence. */
    String help();

    /** The number now; NaN when it cannot be known, since the others are still to be told. */
    double now();
}
