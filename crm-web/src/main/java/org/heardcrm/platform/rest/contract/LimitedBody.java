package org.heardcrm.platform.rest.contract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.heardcrm.platform.rest.problems.ProblemException;
import org.heardcrm.platform.rest.problems.ProblemKind;

/** A body that says no once it is longer than its address takes, whatever its headers promised. */
final class LimitedBody extends FilterInputStream {

    private static final int EMPTY_OBJECT = 16;

    private final long limit;
    private long seen;

    LimitedBody(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    /** All of a body that has to be small. */
    static byte[] whole(InputStream body, long limit) throws IOException {
        return new LimitedBody(body, limit).readAllBytes();
    }

    /** An act without fields may be sent an empty object, or nothing. */
    static void expectNothing(InputStream body) throws IOException {
        byte[] bytes = new LimitedBody(body, Long.MAX_VALUE).readNBytes(EMPTY_OBJECT + 1);
        String sent = new String(bytes, StandardCharsets.US_ASCII).strip();
        if (bytes.length > EMPTY_OBJECT
                || !(sent.isEmpty() || sent.replaceAll("\\s", "").equals("{}"))) {
            throw new ProblemException(ProblemKind.UNREADABLE, "This address takes no body.");
        }
    }

    static ProblemException tooLarge(long limit) {
        return new ProblemException(
                ProblemKind.TOO_LARGE, "The body is larger than the " + (limit >> 10) + " KiB that are taken here.");
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = received(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    /** A body that stops halfway is its sender's trouble, not a fault of ours. */
    private int received(byte[] buffer, int offset, int length) {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException brokenOff) {
            throw new ProblemException(ProblemKind.UNREADABLE, "The body ended before its end.");
        }
    }

    private void count(int read) {
        seen += read;
        if (seen > limit) {
            throw tooLarge(limit);
        }
    }
}
