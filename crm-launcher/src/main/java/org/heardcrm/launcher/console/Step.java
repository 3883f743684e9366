package org.heardcrm.launcher.console;

import java.util.concurrent.TimeUnit;

/** Work that may take a while: after two seconds it says so, and again from time to time until it is closed. */
public final class Step implements AutoCloseable {
    private static final long FIRST_WORD = 2;
    private static final long NEXT_WORDS = 5;

    private final Console console;
    private final String words;
    private final long began = System.nanoTime();
    private final Thread teller;

    Step(Console console, String words) {
        this.console = console;
        this.words = words;
        teller = new Thread(this::tell, "progress");
        teller.setDaemon(true);
        teller.start();
    }

    /** Seconds since the step began. */
    public long seconds() {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
    }

    @Override
    public void close() {
        teller.interrupt();
    }

    private void tell() {
        try {
            TimeUnit.SECONDS.sleep(FIRST_WORD);
            while (true) {
                console.say(words + " … " + seconds() + " s");
                TimeUnit.SECONDS.sleep(NEXT_WORDS - seconds() % NEXT_WORDS);
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }
}
