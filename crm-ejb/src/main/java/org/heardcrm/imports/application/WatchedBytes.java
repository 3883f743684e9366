package org.heardcrm.imports.application;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of which somebody hears each time that another part of them was read. */
class WatchedBytes extends FilterInputStream {

    private static final long PART = 1L << 20;

    private final Runnable listener;
    private long untold;

    WatchedBytes(InputStream bytes, Runnable listener) {
        super(bytes);
        this.listener = listener;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        heard(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        heard(Math.max(read, 0));
        return read;
    }

    private void heard(int read) {
        untold += read;
        if (untold >= PART) {
            untold = 0;
            listener.run();
        }
    }
}
