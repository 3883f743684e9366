package org.heardcrm.launcher.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The terminal: whole lines of UTF-8, whatever the locale says, and steps that show that they go on. */
public final class Console {
    private final PrintStream out;
    private final PrintStream err;

    public Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** The terminal this process was started from. */
    public static Console ofThisProcess() {
        return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    public synchronized void say(String line) {
        out.println(line);
    }

    public synchronized void complain(String line) {
        err.println(line);
    }

    /** A step that stays silent when it is short and tells its seconds when it is not. */
    public Step step(String words) {
        return new Step(this, words);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
