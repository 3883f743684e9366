package org.heardcrm.platform.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import org.heardcrm.platform.HeardFailure;

/**
 * What was sent, kept aside until it is read. The file has no name from the beginning, so that nothing of it is left
 * when it is closed, or when the machine stops in the middle.
 */
public final class Aside implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    private final FileChannel channel;
    private long size;

    private Aside(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes all that is sent.
     *
     * @param most how many bytes are taken
     * @param tooMuch what is thrown when there are more
     */
    public static Aside of(InputStream body, long most, Supplier<? extends HeardFailure> tooMuch) {
        try {
            Path file = Files.createTempFile("heard-", ".aside");
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            Files.delete(file);
            Aside aside = new Aside(channel);
            aside.take(body, most, tooMuch);
            return aside;
        } catch (IOException failed) {
            throw new UncheckedIOException("What was sent cannot be kept.", failed);
        }
    }

    private void take(InputStream body, long most, Supplier<? extends HeardFailure> tooMuch) throws IOException {
        boolean whole = false;
        try {
            OutputStream file = Channels.newOutputStream(channel);
            byte[] chunk = new byte[CHUNK];
            for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
                size += read;
                if (size > most) {
                    throw tooMuch.get();
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

    /** How many bytes there are. */
    public long size() {
        return size;
    }

    /** From the beginning; closing it closes all. */
    public InputStream bytes() {
        try {
            return Channels.newInputStream(channel.position(0));
        } catch (IOException failed) {
            throw new UncheckedIOException("What was sent cannot be read.", failed);
        }
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
