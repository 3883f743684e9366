package org.heardcrm.platform.rest.contract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
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
        String sent = new String(body.readNBytes(EMPTY_OBJECT), java.nio.charset.StandardCharsets.US_ASCII).strip();
        if (!sent.isEmpty() && !sent.replaceAll("\\s", "").equals("{}")) {
            throw new ProblemException(ProblemKind.UNREADABLE, "This address takes no body.");
        }
    }

    static ProblemException tooLarge(long limit) {
        return new ProblemException(
                ProblemKind.TOO_LARGE, "The body is larger than the " + (limit >> 10) + " KiB that are taken here.");
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        seen += read;
        if (seen > limit) {
            throw tooLarge(limit);
        }
    }
}
