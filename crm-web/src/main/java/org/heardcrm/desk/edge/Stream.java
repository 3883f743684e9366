package org.heardcrm.desk.edge;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * An open page that hears. It holds no thread: what is told waits here until the connection takes it, and a page that is
 * too slow for all of it is told that much happened.
 */
final class Stream implements WriteListener, AsyncListener {

    private static final int MOST_WAITING = 500;

    private final long member;
    private final String session;
    private final AsyncContext connection;
    private final ServletOutputStream out;
    private final Consumer<Stream> whenOver;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private boolean over;

    /** @param session the hash of the login session that it belongs to */
    Stream(long member, String session, AsyncContext connection, Consumer<Stream> whenOver) throws IOException {
        this.member = member;
        this.session = session;
        this.connection = connection;
        this.out = connection.getResponse().getOutputStream();
        this.whenOver = whenOver;
    }

    /** From now on what is told goes out. */
    void begin() {
        connection.setTimeout(0);
        connection.addListener(this);
        out.setWriteListener(this);
    }

    long member() {
        return member;
    }

    String session() {
        return session;
    }

    synchronized void tell(byte[] line) {
        if (over) {
            return;
        }
        if (waiting.size() >= MOST_WAITING) {
            waiting.clear();
            waiting.add(Lines.MUCH);
        }
        waiting.add(line);
        write();
    }

    /** Says why and closes. */
    synchronized void end(byte[] lastLine) {
        tell(lastLine);
        close();
    }

    @Override
    public synchronized void onWritePossible() {
        write();
    }

    private void write() {
        try {
            while (!over && !waiting.isEmpty() && out.isReady()) {
                out.write(waiting.remove());
                if (out.isReady()) {
                    out.flush();
                }
            }
        } catch (IOException | IllegalStateException gone) {
            close();
        }
    }

    private void close() {
        if (over) {
            return;
        }
        over = true;
        whenOver.accept(this);
        try {
            connection.complete();
        } catch (IllegalStateException completed) {
            // the container was faster
        }
    }

    @Override
    public synchronized void onError(Throwable gone) {
        close();
    }

    @Override
    public synchronized void onComplete(AsyncEvent event) {
        close();
    }

    @Override
    public synchronized void onError(AsyncEvent event) {
        close();
    }

    @Override
    public synchronized void onTimeout(AsyncEvent event) {
        close();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // it is begun once
    }
}
