package org.heardcrm.launcher.console;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A console whose words a test can read. */
public final class Recorded {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));

    public Console console() {
        return console;
    }

    public String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    public String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
