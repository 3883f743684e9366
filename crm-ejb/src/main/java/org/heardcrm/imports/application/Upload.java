package org.heardcrm.imports.application;

import java.io.InputStream;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.application.Aside;

/** A file that was sent to be imported, kept aside until it is read. */
public final class Upload implements AutoCloseable {

    /** The most bytes of a file that is imported. */
    public static final long MOST = 50L << 20;

    private final Aside file;

    private Upload(Aside file) {
        this.file = file;
    }

    /**
     * Takes all that is sent.
     *
     * @throws RuleBroken when it is more than {@link #MOST}
     */
    public static Upload of(InputStream body) {
        return new Upload(Aside.of(
                body, MOST, () -> new RuleBroken("file-size", "", "A file that is imported has at most 50 MiB.")));
    }

    /** From the beginning; closing it closes the upload. */
    InputStream bytes() {
        return file.bytes();
    }

    /** The same bytes once more, to be closed on their own. */
    Upload copy() {
        return of(bytes());
    }

    @Override
    public void close() {
        file.close();
    }
}
