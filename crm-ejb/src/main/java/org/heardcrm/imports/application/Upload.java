package org.heardcrm.imports.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.heardcrm.platform.RuleBroken;

/**
 * What was sent, kept aside until it is read. The file has no name from the beginning, so that nothing of it is left
 * when it is closed, or when the machine stops in the middle.
 */
public final class Upload implements AutoCloseable {

    /** The most bytes of a file that is imported. */
    public static final long MOST = 50L << 20;

    private static final int CHUNK = 1 << 16;

    private final FileChannel channel;

    private Upload(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes all that is sent.
     *
     * @throws RuleBroken when it is more than {@link #MOST}
     */
    public static Upload of(InputStream body) {
        try {
            Path file = Files.createTempFile("heard-import-", ".csv");
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            Files.delete(file);
            Upload upload = new Upload(channel);
            upload.take(body);
            return upload;
        } catch (IOException failed) {
            throw new UncheckedIOException("What was sent cannot be kept.", failed);
        }
    }

    private void take(InputStream body) throws IOException {
        boolean whole = false;
        try {
            OutputStream file = Channels.newOutputStream(channel);
            byte[] chunk = new byte[CHUNK];
            long taken = 0;
            for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
                taken += read;
                if (taken > MOST) {
                    throw new RuleBroken("file-size", "", "A file that is imported has at most 50 MiB.");
                }
                file.write(chunk, 0, read);
            }
            whole = true;
        } finally {
            if (!whole) {
                close();
            }
        }
    }

    /** From the beginning; closing it closes the upload. */
    InputStream bytes() {
        try {
            return Channels.newInputStream(channel.position(0));
        } catch (IOException failed) {
            throw new UncheckedIOException("What was sent cannot be read.", failed);
        }
    }

    /** The same bytes once more, to be closed on their own. */
    Upload copy() {
        return of(bytes());
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("What was sent cannot be put away.", failed);
        }
    }
}
