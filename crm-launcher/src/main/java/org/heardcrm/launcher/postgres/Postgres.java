package org.heardcrm.launcher.postgres;

/** The database that Heard works on, ours or another's. */
public interface Postgres extends AutoCloseable {
    /** Makes sure that it answers and has what Heard needs; returns the way in. */
    Database start();

    /** Ends what {@link #start()} began; a database of another is left alone. */
    @Override
    void close();
}
