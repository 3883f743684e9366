package org.heardcrm.platform.rest.idempotency;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A body that is hashed while it is read. It takes no mark: what is read twice would be hashed twice. */
final class HashedBody extends DigestInputStream {

    HashedBody(InputStream body, MessageDigest begun) {
        super(body, begun);
    }

    /** The hash to the end of the body, whoever has read how much of it; asked once. */
    String hash() {
        try (InputStream rest = this) {
            rest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(getMessageDigest().digest());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void mark(int limit) {
        // not supported
    }

    @Override
    public void reset() throws IOException {
        throw new IOException("A hashed body takes no mark.");
    }
}
