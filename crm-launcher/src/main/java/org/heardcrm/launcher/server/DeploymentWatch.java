package org.heardcrm.launcher.server;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads along in the server's log: whether the application is deployed, and if not, the deepest cause it named. */
final class DeploymentWatch {
    private static final Pattern RECORD = Pattern.compile("^\\d\\S+T\\S+ ([A-Z]+) \\[[^]]*] (.*)");
    private static final Pattern CAUSE = Pattern.compile("^(Caused by: )?[\\w.$]*?(\\w+)(?:: (.+))?");
    private static final String NOTHING = "it said nothing";
    private static final String NOT_LOADED = "Exception while loading the app";

    private boolean booted;
    private boolean failed;
    private boolean inSevere;
    private @Nullable String severe;
    private @Nullable String thrown;
    private @Nullable String deepest;
    private String lastWords = NOTHING;

    synchronized void see(String line) {
        Matcher entry = RECORD.matcher(line);
        lastWords = line.isBlank() || entry.matches() && entry.group(1).equals("INFO") ? lastWords : line;
        if (line.equals(WatchedServer.BOOTED)) {
            booted = true;
            lastWords = "it did not say why";
        } else if (booted) {
            return;
        } else if (entry.matches()) {
            seeRecord(entry.group(1), entry.group(2));
        } else if (inSevere && !line.startsWith("\t") && !line.startsWith(" ")) {
            seeThrowable(line);
        }
    }

    /** True when the server is up with its application, which says nothing about its being ready. */
    synchronized boolean isDeployed() {
        return booted && !failed;
    }

    synchronized boolean hasFailed() {
        return booted && failed;
    }

    /** One line: the deepest cause, or else the last words that are more than a report of what goes well. */
    synchronized String cause() {
        if (deepest != null) {
            return deepest;
        }
        if (thrown != null) {
            return thrown;
        }
        return severe != null ? severe : lastWords;
    }

    private void seeRecord(String level, String words) {
        inSevere = level.equals("SEVERE");
        if (inSevere) {
            severe = severe == null ? words : severe;
            failed = failed || words.startsWith(NOT_LOADED);
        }
    }

    private void seeThrowable(String line) {
        Matcher cause = CAUSE.matcher(line);
        if (!cause.matches()) {
            return;
        }
        String words = cause.group(3) == null ? cause.group(2) : cause.group(3);
        if (cause.group(1) != null) {
            deepest = words;
        } else if (thrown == null) {
            thrown = words;
        }
    }
}
